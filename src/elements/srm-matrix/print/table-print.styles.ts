import {css} from 'lit';

/** A small tile of one dot: stripes turn into a blur, or into something else, in programs that show or print a PDF. */
const dotted = css`radial-gradient(circle, #888 1.3px, #fff 1.3px) 0 0/6px 6px`;

/**
 * The table on paper: black on white, each side with a pattern besides its icon and word (gray, dotted, or
 * half and half), the line as the strongest mark, and the head again on every page.
 */
export const tablePrintStyles = css`
  @media print {
    :host {
      --_ink: #000;
      --_muted: #333;
      --_surface: #fff;
      --_raised: #fff;
      --_rule: #888;
      --_provider: #000;
      --_customer: #000;
      display: block !important;
      color-scheme: light !important;
      break-inside: auto;
    }
    .card {
      container-type: normal;
      border: 0;
      font-size: 9.5pt;
      line-height: 1.3;
    }
    .head {
      padding: 0 0 0.6em;
    }
    .tools {
      display: none;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
      padding: 0;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    .band {
      break-after: avoid;
    }
    thead th,
    th:first-child {
      position: static;
      padding-inline-start: 0;
    }
    .scroll thead th {
      inline-size: auto;
      padding: 0.2em 0.4em;
    }
    .scroll thead th:first-child {
      inline-size: 24%;
    }
    .band th {
      padding-block: 0.6em 0.2em;
    }
    th.d1 {
      padding-inline-start: 1em;
    }
    .more {
      min-block-size: 0;
      padding-block: 0;
    }
    .more::after {
      content: none;
    }
    .cell {
      min-block-size: 1.8em;
      padding: 0.2em 0.45em;
      border: 0.5pt solid #777;
      border-radius: 4px;
      box-shadow: none !important;
      font-size: 1em;
    }
    /* room to write */
    .blank {
      min-block-size: 2.2em;
    }
    .cell span,
    .cell svg,
    .sw svg {
      border-radius: 3px;
      background: #fff;
    }
    .cell span {
      padding-inline: 0.15em;
    }
    .sw {
      inline-size: 3em;
      padding-inline-start: 0.2em;
      border: 0.5pt solid #777;
      place-items: center start;
    }
    .p,
    .c,
    .s,
    td {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
      color: #000;
    }
    .p {
      background: #e2e2e2;
    }
    .c {
      background: ${dotted};
    }
    .s {
      background: linear-gradient(90deg, #e2e2e2 50%, #0000 50%), ${dotted};
    }
    .cell.n {
      border-color: #0000;
      color: #000;
    }
    .b-line,
    .b-soft {
      border-block-end-width: 3pt;
    }
    .s-line,
    .s-soft {
      border-inline-start-width: 3pt;
    }
    /* more than eight services: upright heads, the icon over the word */
    .scroll table:has(thead th:nth-child(10)) {
      font-size: 7.5pt;
    }
    table:has(th:nth-child(10)) thead th:not(:first-child) {
      padding: 0.4em 0.2em;
      writing-mode: vertical-rl;
      text-align: start;
      white-space: nowrap;
      rotate: 180deg;
    }
    table:has(th:nth-child(10)) small {
      display: none;
    }
    table:has(th:nth-child(10)) td {
      padding: 1px;
    }
    table:has(th:nth-child(10)) .cell {
      flex-direction: column;
      gap: 0;
      padding: 1px 0;
    }
    table:has(th:nth-child(10)) .cell span {
      padding: 0;
    }
    /* more than sixteen */
    table:has(th:nth-child(18)) .cell {
      font-size: 5.5pt;
    }
    table:has(th:nth-child(18)) .cell::after {
      content: none;
    }
    .scroll table:has(th:nth-child(18)) thead th:first-child {
      inline-size: 17%;
    }
  }
  @media print and (orientation: portrait) {
    table:has(th:nth-child(18)) .cell {
      font-size: 4pt;
    }
  }
`;
