import {css} from 'lit';

/** The table, the line (its strongest mark), the choice of columns and the card that a cell opens. */
export const matrixStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0 1.25em 0.75em;
  }
  .btn {
    font-size: 0.92em;
    display: inline-flex;
    align-items: center;
  }
  .choice[open] {
    flex-basis: 100%;
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5em, 1fr));
    border: 0;
    margin: 0.25em 0 0;
    padding: 0;
  }
  label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
  }
  input {
    inline-size: 1.15em;
    block-size: 1.15em;
    accent-color: var(--_ink);
  }
  .scroll {
    overflow-x: auto;
    padding-block-end: 0.75em;
    padding-inline-end: 0.75em;
    scroll-padding-inline-start: 13em;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font-size: 1em;
    table-layout: fixed;
  }
  th {
    text-align: start;
    font-weight: 500;
  }
  thead th {
    font-weight: 650;
    padding: 0.35em 0.6em 0.55em;
    vertical-align: bottom;
    inline-size: 7em;
    overflow-wrap: anywhere;
  }
  thead th:first-child {
    inline-size: 14em;
  }
  .on {
    text-decoration: underline 3px;
    text-underline-offset: 0.35em;
  }
  small {
    display: inline-block;
    inline-size: 100%;
    font-weight: 500;
    color: var(--_muted);
    font-size: max(0.78em, 12px);
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
    padding: 0.2em 0.75em 0.2em 1.25em;
    line-height: 1.25;
  }
  .band th {
    padding-block: 1em 0.35em;
    padding-inline-start: 1.49em;
    font-size: max(0.84em, 13px);
    font-weight: 600;
    color: var(--_muted);
  }
  th.d1 {
    padding-inline-start: 2.25em;
    color: var(--_muted);
  }
  .more {
    background: none;
    border: 0;
    padding: 0.35em 0;
    text-align: start;
    inline-size: 100%;
    min-block-size: 2.4em;
    display: flex;
    gap: 0.55em;
    align-items: center;
    justify-content: space-between;
  }
  .more::after {
    content: '';
    flex: none;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline-end: 0.3em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
  }
  .more[aria-expanded='true']::after {
    transform: rotate(225deg);
  }
  td {
    padding: 2px;
    border: 0 solid var(--_ink);
    block-size: 1px;
  }
  .b-line,
  .b-soft {
    border-block-end-width: 3px;
  }
  .s-line,
  .s-soft {
    border-inline-start-width: 3px;
  }
  .b-soft {
    border-block-end-style: dotted;
  }
  .s-soft {
    border-inline-start-style: dotted;
  }
  .cell {
    display: flex;
    gap: 0.45em;
    align-items: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 2.5em;
    padding: 0.3em 0.6em;
    border: 0;
    border-radius: 7px;
    text-align: start;
    font-size: max(0.94em, 14px);
    font-weight: 550;
  }
  .cell.n {
    background: none;
  }
  .cell:hover,
  .cell[aria-expanded='true'] {
    box-shadow: inset 0 0 0 2px currentColor;
  }
  .cell:focus-visible {
    outline-offset: -1px;
  }
  @container (max-width: 44em) {
    .bar {
      padding-inline: 1em;
    }
    table {
      table-layout: auto;
    }
    thead th {
      inline-size: 3.7em;
      padding-inline: 0.2em;
      font-size: max(0.84em, 12.5px);
      text-align: center;
      overflow-wrap: normal;
    }
    small {
      display: none;
    }
    thead th:first-child {
      inline-size: 8.5em;
    }
    th:first-child {
      padding-inline: 1.1em 0.3em;
    }
    th[scope='row'] {
      font-size: max(0.94em, 14px);
    }
    .band th {
      padding-inline-start: 1.2em;
    }
    .head {
      padding-inline: 1em;
    }
    .more {
      gap: 0.2em;
    }
    th.d1 {
      padding-inline-start: 1.6em;
    }
    .scroll {
      padding-inline-end: 0.25em;
      scroll-padding-inline-start: 8.5em;
    }
    .cell {
      flex-direction: column;
      justify-content: center;
      gap: 0;
      padding: 0.2em 0;
      min-block-size: 46px;
      line-height: 1.2;
      font-size: max(0.84em, 12.5px);
    }
  }
  @media (forced-colors: active) {
    .cell {
      border: 1px solid;
    }
    .cell:hover,
    .cell[aria-expanded='true'] {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
