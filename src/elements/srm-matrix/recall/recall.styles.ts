import {css} from 'lit';

/** Cells that are filled from memory, the question under the table, and what was missed. */
export const recallStyles = css`
  .r-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    justify-content: space-between;
    padding: 0 1.25em 0.75em;
  }
  .r-bar label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
  }
  .r-bar select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding-inline: 0.6em;
    border: 1.5px solid var(--_rule);
    border-radius: 9px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .cell.r-ask {
    border: 1.5px dashed var(--_muted);
    scroll-margin-block: 5em 11em;
  }
  .cell.r-ask:not(.blank) {
    border: 1.5px solid currentColor;
  }
  .cell.r-now {
    border: 2.5px solid var(--_ink);
  }
  .cell.blank {
    background: var(--_surface);
    box-shadow: none;
  }
  .r-ok,
  .r-no {
    position: relative;
  }
  .cell.r-ok {
    box-shadow: inset 0 0 0 1.5px var(--_good);
  }
  .cell.r-no {
    box-shadow: inset 0 0 0 2.5px var(--_bad);
  }
  .r-ok::after,
  .r-no::after {
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-start: auto;
    background: var(--_good);
    clip-path: polygon(0 52%, 14% 38%, 37% 61%, 86% 10%, 100% 24%, 37% 89%);
    content: '';
  }
  .r-no::after {
    background: var(--_bad);
    clip-path: polygon(
      15% 0,
      50% 35%,
      85% 0,
      100% 15%,
      65% 50%,
      100% 85%,
      85% 100%,
      50% 65%,
      15% 100%,
      0 85%,
      35% 50%,
      0 15%
    );
  }
  .was {
    color: var(--_bad);
    font-weight: 500;
  }
  .r-foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    padding: 0.7em 1.25em;
    border-block-start: 1px solid var(--_rule);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_raised);
  }
  .r-line {
    display: flex;
    flex: 1 1 18em;
    gap: 0.2em 1em;
    align-items: baseline;
    justify-content: space-between;
  }
  .r-warn {
    flex-basis: 100%;
    font-weight: 600;
  }
  .r-count {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .r-keys {
    display: flex;
    gap: 0.5em;
  }
  .r-key {
    display: flex;
    gap: 0.45em;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.3em 0.8em;
    border: 1.5px solid currentColor;
    border-radius: 9px;
    font-weight: 600;
  }
  .r-key:hover {
    box-shadow: inset 0 0 0 1px currentColor;
  }
  kbd {
    padding-inline: 0.4em;
    border: 1px solid;
    border-radius: 4px;
    font: inherit;
    font-size: max(0.75em, 11px);
    font-weight: 600;
  }
  .r-review {
    padding: 1.1em 1.25em 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .r-head {
    font-weight: 650;
  }
  .r-review ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .r-review li {
    max-inline-size: 46em;
    padding-block: 0.3em 0.9em;
    border-block-start: 1px solid var(--_rule);
  }
  .r-head + ul > li:first-child {
    border: 0;
  }
  .r-review .link {
    font-weight: 600;
    text-align: start;
  }
  .r-said {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.75em;
    align-items: center;
    margin-block-end: 0.4em;
  }
  .r-said span {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }
  .r-said .no {
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 5px;
    background: var(--_bad-tint);
    color: var(--_bad);
  }
  .r-said .r-owner {
    padding: 0.1em 0.55em;
    border-radius: 6px;
    font-weight: 600;
  }
  .r-review summary {
    min-block-size: 44px;
    padding-block: 0.7em;
    cursor: pointer;
    font-weight: 600;
  }
  .r-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    justify-content: space-between;
    margin-block-start: 1em;
  }
  .r-touched {
    display: none;
  }
  @media not (any-hover: hover) {
    .r-touched {
      display: inline;
    }
    .r-typed,
    kbd {
      display: none;
    }
  }
  /* a window as low as a phone on its side is needed for the table */
  @media (max-height: 26em) {
    .r-foot {
      position: static;
    }
  }
  @container (max-width: 44em) {
    .r-bar {
      padding-inline: 1em;
    }
    .r-foot {
      gap: 0.5em;
      padding: 0.5em 0.75em;
    }
    .r-line {
      flex-basis: 100%;
    }
    .r-keys {
      display: contents;
    }
    .r-key,
    .r-check {
      flex: 1 1 0;
      flex-direction: column;
      gap: 0;
      justify-content: center;
      min-block-size: 50px;
      padding: 0.2em;
      line-height: 1.2;
    }
    kbd {
      display: none;
    }
    .r-ok::after,
    .r-no::after {
      inline-size: 10px;
      block-size: 10px;
    }
    .r-ok::after {
      position: absolute;
      inset-block-start: 3px;
      inset-inline-end: 3px;
    }
    /* the cross stands where the icon of the owner stood: two words need the room */
    .r-no::after {
      order: -1;
      margin: 0;
    }
    .r-no > svg {
      display: none;
    }
    .r-review {
      padding-inline: 1em;
    }
    .r-actions .btn {
      flex: 1 1 auto;
      justify-content: center;
    }
  }
  @media (forced-colors: active) {
    .r-ok::after,
    .r-no::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .cell.r-no {
      border-width: 3px;
    }
    .cell.r-now {
      border: 4px solid Highlight;
    }
  }
  @media print {
    .r-foot,
    .r-bar,
    .r-actions {
      display: none;
    }
    .cell.r-now {
      border: 1.5px dashed var(--_muted);
    }
  }
`;
