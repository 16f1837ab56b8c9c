import {css} from 'lit';

/** The columns as a list to be sorted, the services to choose from, and sets of them. */
export const columnsStyles = css`
  .panel.services {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 46em) {
    .panel.services {
      grid-template-columns: minmax(19em, 2fr) 3fr;
    }
  }
  .order {
    position: relative;
    max-block-size: min(25em, 65vh);
    margin: 0;
    padding: 0;
    overflow-y: auto;
    border: 1px solid var(--_rule);
    border-radius: 9px;
    background: var(--_surface);
  }
  .order li {
    display: flex;
    align-items: center;
    min-block-size: 46px;
    background: var(--_surface);
  }
  .order li + li {
    border-block-start: 1px solid var(--_rule);
  }
  .grip {
    display: grid;
    flex: none;
    place-items: center;
    align-self: stretch;
    inline-size: 44px;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .sorting {
    user-select: none;
    -webkit-user-select: none;
  }
  .sorting .grip {
    cursor: grabbing;
  }
  .held {
    position: relative;
    z-index: 1;
    box-shadow: 0 4px 14px #0003;
    outline: 2px solid var(--_ink);
    outline-offset: -2px;
  }
  .who {
    flex: 1 1 0;
    min-inline-size: 0;
    padding-block: 0.25em;
    line-height: 1.25;
    overflow-wrap: break-word;
  }
  .who b {
    display: block;
    font-weight: 600;
  }
  .who span {
    color: var(--_muted);
    font-size: max(0.82em, 12px);
  }
  .tool {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 9px;
    background: none;
  }
  .tool:hover {
    background: var(--_raised);
  }
  .tool[aria-disabled] {
    color: var(--_muted);
    opacity: 0.45;
    cursor: default;
  }
  .tool:focus-visible {
    outline-offset: -3px;
  }
  .add {
    columns: 15em;
    column-gap: 1.25em;
    min-inline-size: 0;
  }
  .panel .add > * {
    break-inside: avoid;
    padding-block-end: 0.85em;
  }
  .seek {
    display: grid;
    justify-items: start;
    column-span: all;
  }
  .seek input,
  .pair select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding-inline: 0.7em;
    border: 1.5px solid var(--_rule);
    border-radius: 9px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .seek input {
    inline-size: min(20em, 100%);
  }
  .seek [role='status']:empty {
    display: none;
  }
  .panel fieldset[hidden] {
    display: none;
  }
  .quick {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1.1em 1.75em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }
  .pair {
    align-items: center;
  }
  .pair select {
    flex: 1 1 7em;
    max-inline-size: 14em;
  }
  .quick .btn[aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  @media (prefers-reduced-motion: no-preference) {
    .sorting li:not(.held) {
      transition: transform 150ms;
    }
  }
  @container (max-width: 30em) {
    .grip {
      inline-size: 34px;
    }
    .who {
      font-size: 0.94em;
    }
  }
  @media (forced-colors: active) {
    .quick .btn[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .quick .btn[aria-pressed='true']:focus-visible {
      outline: 3px solid CanvasText;
      outline-offset: 2px;
    }
    .tool[aria-disabled] {
      color: GrayText;
      opacity: 1;
    }
  }
`;
