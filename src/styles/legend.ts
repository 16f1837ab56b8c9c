import {css} from 'lit';

/** Looks of `parts/legend.ts`. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .sw {
    display: inline-grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 5px;
  }
`;
