import {css} from 'lit';

/** A question, its options, and the row of the model. */
export const quizStyles = css`
  .prog {
    display: flex;
    gap: 3px;
    padding: 0 1.25em;
    block-size: 4px;
  }
  .prog i {
    flex: 1;
    border-radius: 2px;
    background: var(--_rule);
  }
  .prog .ok {
    background: var(--_good);
  }
  .prog .no {
    /* thinner, so that it differs without its color too */
    block-size: 2px;
    background: var(--_bad);
  }
  .prog .now {
    background: var(--_ink);
  }
  .q {
    padding: 0.1em 1.25em 1.3em;
  }
  .prog + .q {
    padding-block-start: 1.1em;
  }
  fieldset {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    max-inline-size: 44rem;
    margin: 0;
    padding: 0 0 0.85em;
    font-size: 1.2em;
    font-weight: 500;
    line-height: 1.42;
    letter-spacing: -0.005em;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }
  .stem {
    display: block;
    border-radius: 4px;
  }
  pre {
    margin: 0 0 0.5em;
    padding: 0.75em 1em;
    border-radius: 9px;
    background: var(--_raised);
    font:
      0.92em/1.5 ui-monospace,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .opt {
    position: relative;
    display: grid;
    grid-template-columns: 1.7em minmax(0, 1fr) auto;
    gap: 0.2em 0.75em;
    align-items: start;
    min-block-size: 44px;
    padding: 0.65em 0.85em;
    border: 1.5px solid var(--_rule);
    border-radius: 10px;
    cursor: pointer;
  }
  .opt:hover {
    border-color: var(--_muted);
  }
  .opt input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .opt:has(:disabled) {
    border-color: var(--_rule);
    cursor: auto;
  }
  .opt:has(:checked:enabled) {
    border-color: var(--_ink);
    background: var(--_raised);
  }
  .opt:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .cap {
    border: 1.5px solid var(--_rule);
    border-radius: 6px;
    color: var(--_muted);
    font-size: 0.86em;
    font-weight: 600;
    line-height: 1.75em;
    inline-size: 2em;
    text-align: center;
  }
  :checked:enabled + .cap {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }
  .text {
    overflow-wrap: anywhere;
    padding-block-start: 0.08em;
  }
  .mark {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.75;
  }
  .why {
    grid-column: 2 / -1;
    color: var(--_muted);
    font-size: 0.94em;
  }
  .ok .why,
  .no .why {
    color: inherit;
  }
  .opt.ok {
    border-color: var(--_good);
    background: var(--_good-tint);
  }
  .opt.no {
    border-color: var(--_bad);
    background: var(--_bad-tint);
  }
  .ok .mark,
  .ok .cap {
    color: var(--_good);
  }
  .no .mark,
  .no .cap {
    color: var(--_bad);
  }
  .ok .cap,
  .no .cap {
    border-color: currentColor;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    display: inline-block;
    padding-block: 0.75em;
    color: var(--_muted);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 0.75em;
    align-items: center;
    margin-block-start: 0.9em;
  }
  .row ul {
    display: flex;
    flex: 1 1 22em;
    flex-wrap: wrap;
    gap: 3px;
  }
  .row li {
    flex: 1 1 auto;
    padding: 0.4em 0.7em;
    border-radius: 7px;
    font-size: 0.88em;
    font-weight: 550;
  }
  .row .n {
    background: var(--_raised);
  }
  .row .here {
    outline: 2px solid;
    outline-offset: -2px;
  }
  .sources {
    margin-block-start: 0.75em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 1.1em;
  }
  .main {
    margin-inline-start: auto;
  }
  @container (max-width: 30em) {
    .head,
    .q {
      padding-inline: 0.9em;
    }
    .prog {
      padding-inline: 0.9em;
    }
    .mark {
      grid-column: 2 / -1;
    }
    .actions .btn {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .prog i {
      border: 1px solid;
    }
    .prog .ok,
    .prog .no,
    .prog .now {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
    :checked:enabled + .cap {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .opt:has(:checked) {
      border: 3px solid Highlight;
    }
  }
  @media print {
    .actions,
    details,
    .prog {
      display: none;
    }
  }
`;
