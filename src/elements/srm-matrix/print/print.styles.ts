import {css} from 'lit';

/** What print shows beside the table: it is compact, and no task is torn apart. */
export const printStyles = css`
  .print {
    display: none;
  }
  @media print {
    .print {
      display: block;
      margin-block-start: 1.5em;
      font-size: 8pt;
    }
    .texts th,
    .texts td {
      position: static;
      padding: 0.25em 0.8em 0.25em 0;
      border-block-start: 0.5pt solid #ccc;
      block-size: auto;
      vertical-align: top;
      line-height: 1.25;
      font-size: 8pt;
      font-weight: 400;
    }
    .texts thead th {
      padding-block-end: 0.4em;
      border: 0;
      font-weight: 650;
    }
    .texts thead th:first-child {
      inline-size: 22%;
    }
    .texts thead th:last-child {
      inline-size: 42%;
    }
    .texts tbody th[scope='rowgroup'] {
      padding-block-start: 0.7em;
      border-block-start: 0;
      font-weight: 650;
      break-after: avoid;
    }
    .texts .several th[scope='rowgroup'] {
      padding-block-start: 1.1em;
      font-size: 9.5pt;
    }
    .texts tbody {
      break-inside: avoid;
    }
    .texts .several {
      break-after: avoid;
    }
    .who {
      display: inline-flex;
      gap: 0.3em;
      align-items: center;
      margin-inline-end: 0.4em;
      font-weight: 650;
      vertical-align: bottom;
    }
    .condition {
      font-weight: 650;
    }
    .small {
      color: #333;
      font-size: 7.5pt;
      font-weight: 400;
    }
    .print .title {
      margin-block: 1.5em 0.4em;
      font-size: 10pt;
      break-after: avoid;
    }
    .print ol {
      margin: 0;
      padding-inline-start: 2.2em;
    }
    .print li {
      overflow-wrap: anywhere;
      break-inside: avoid;
    }
  }
`;
