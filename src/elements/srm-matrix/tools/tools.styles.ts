import {css} from 'lit';

/** The bar with everything: what leads somewhere first, then what changes the table. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: start;
    padding: 0 1.25em;
  }
  .tools > .find {
    flex: 1 1 18em;
    margin: 0;
    padding: 0;
  }
  .tools > .bar {
    flex: 1 1 100%;
    padding-inline: 0;
  }
  @container (max-width: 44em) {
    .tools {
      padding-inline: 1em;
    }
  }
`;
