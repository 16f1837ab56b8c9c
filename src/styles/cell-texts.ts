import {css} from 'lit';

/** Looks of `parts/cell-texts.ts`. */
export const cellTextsStyles = css`
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 0.75em 1.5em;
    margin: 0 0 0.75em;
  }
  dt {
    display: flex;
    gap: 0.4em;
    align-items: center;
    font-weight: 650;
    margin-block-end: 0.25em;
  }
  dd {
    margin: 0;
  }
  .condition {
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  .sources {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.6em;
    margin-block-start: 0.75em;
  }
`;
