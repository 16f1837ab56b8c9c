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
  .scroll {
    overflow-x: auto;
    padding-block-end: 0.75em;
    padding-inline-end: 0.75em;
    scroll-padding-block-start: 3.5em;
    scroll-padding-inline-start: 13em;
  }
  /* a long table scrolls inside, so that its head stays */
  .long {
    max-block-size: max(24em, 85vh);
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
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_surface);
  }
  thead th:first-child {
    inline-size: 14em;
    z-index: 3;
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
  .moves {
    font-weight: 650;
  }
  .known::after,
  .learning::after {
    margin-inline-start: auto;
    content: '✓';
    content: '✓' / '';
  }
  .learning::after {
    content: '…';
    content: '…' / '';
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
