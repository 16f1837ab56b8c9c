import {css} from 'lit';

/** Ladder, stack and list side by side; in a narrow place one column, and the ladder lies on its side. */
export const ladderStyles = css`
  .body,
  .climb {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 1.5em;
  }
  .body {
    padding: 0 1.25em 1.35em;
  }
  .climb {
    grid-template-columns: 11.5em minmax(0, 1fr);
    align-items: stretch;
  }
  .rungs {
    display: flex;
    flex-direction: column-reverse;
    justify-content: space-evenly;
    gap: 0.5em;
    padding: 0.5em 0.75em;
    border: 0 solid var(--_rule);
    border-inline-width: 4px;
    border-radius: 4px;
    isolation: isolate;
  }
  .rung {
    position: relative;
    min-block-size: 46px;
    padding: 0.4em 0.75em;
    border: 1.5px solid var(--_rule);
    border-radius: 9px;
    background: var(--_surface);
    text-align: start;
    line-height: 1.3;
  }
  .rung::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: calc(50% - 2px) -0.9em auto;
    border: 0 solid var(--_rule);
    border-block-start-width: 4px;
  }
  .rung:hover {
    border-color: var(--_ink);
  }
  .rung[aria-checked='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_surface);
  }
  b {
    font-weight: 600;
  }
  small {
    display: block;
    color: var(--_muted);
  }
  small,
  .who,
  .line {
    font-size: max(0.88em, 13px);
  }
  .layer,
  .who,
  .line {
    display: flex;
    align-items: center;
  }
  [aria-checked='true'] small {
    color: inherit;
  }
  ul,
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .stack {
    display: grid;
    gap: 3px;
  }
  .layer {
    flex-wrap: wrap;
    gap: 0 0.75em;
    min-block-size: 2.9em;
    padding: 0.35em 0.8em;
    border-radius: 7px;
    font-size: max(0.94em, 14px);
    font-weight: 550;
    line-height: 1.3;
  }
  .layer.n {
    outline: 1px dashed var(--_rule);
    outline-offset: -1px;
    font-weight: 400;
  }
  .layer > :first-child {
    flex: 1 1 9em;
  }
  .who {
    gap: 0.4em;
  }
  .line {
    min-block-size: 0.8em;
    font-weight: 650;
  }
  .line span {
    padding-inline: 0.6em;
  }
  .line::before,
  .line::after {
    content: '';
    flex: 1;
    border-block-start: 3px solid;
  }
  .soft::before,
  .soft::after {
    border-block-start-style: dotted;
  }
  .count {
    margin-block-start: 0.9em;
  }
  .bar {
    display: flex;
    gap: 2px;
    block-size: 8px;
    margin-block-start: 0.4em;
  }
  .bar i {
    background: currentColor;
    border-radius: 3px;
  }
  .bar .s {
    background: linear-gradient(105deg, var(--_customer) 49.6%, var(--_provider) 50.4%);
  }
  @container (min-width: 60em) {
    .body {
      grid-template-columns: minmax(0, 1fr) 16em;
    }
  }
  @container (max-width: 44em) {
    .climb {
      grid-template-columns: minmax(0, 1fr);
      gap: 1.1em;
    }
    .rungs {
      flex-direction: row;
      justify-content: flex-start;
      overflow-x: auto;
      padding: 0.75em 0.5em;
      border-width: 4px 0;
      scroll-snap-type: x proximity;
      overscroll-behavior-x: contain;
    }
    .rung {
      flex: none;
      scroll-snap-align: center;
    }
    .layer {
      padding-block: 0.35em;
    }
    .rung::before {
      inset: -0.9em auto -0.9em 50%;
      border-width: 0 0 0 4px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .layer {
      transition:
        background-color 0.2s,
        color 0.2s;
    }
    .rungs {
      scroll-behavior: smooth;
    }
  }
  @media (forced-colors: active) {
    .rung[aria-checked='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .layer {
      border: 1px solid;
    }
    .rung[aria-checked='true'] {
      background: none;
      color: inherit;
      border-width: 3px;
    }
  }
`;
