import {css} from 'lit';

/** The list of what moved. */
export const stepsStyles = css`
  li + li > details,
  .rest {
    border-block-start: 1px solid var(--_rule);
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.3em;
    margin-inline-start: 1.1em;
    list-style-position: outside;
    cursor: pointer;
    line-height: 1.35;
  }
  summary .aside {
    display: block;
  }
  details p {
    margin-block-end: 0.5em;
  }
  .why {
    padding-block-end: 0.5em;
  }
`;
