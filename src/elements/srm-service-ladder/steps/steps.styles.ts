import {css} from 'lit';

/** What moved and what never moves. */
export const stepsStyles = css`
  .sub {
    font-weight: 650;
    margin-block-end: 0.35em;
  }
  .sub:not(:first-child) {
    margin-block-start: 1.1em;
  }
  li + li > details,
  .rest {
    border-block-start: 1px solid var(--_rule);
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.3em;
    list-style-position: outside;
    cursor: pointer;
    line-height: 1.35;
  }
  summary .aside {
    display: block;
  }
  [part='moved'] details > :not(ul),
  .why {
    margin-inline-start: 1.1em;
  }
  .halves,
  .condition {
    margin-block-start: 0.5em;
  }
  .why,
  li .sources {
    padding-block-end: 0.5em;
  }
`;
