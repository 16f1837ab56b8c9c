import {css} from 'lit';

/** Looks of a panel that a button of the bar opens in the flow, and of the choices in it. */
export const panelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1.1em 1.75em;
    /* under the whole bar, whichever button opened it */
    order: 1;
    flex: 1 0 100%;
    min-inline-size: 0;
    padding: 1em 1.1em 1.1em;
    border: 1px solid var(--_rule);
    border-radius: 12px;
    background: var(--_raised);
  }
  .panel fieldset {
    display: block;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .panel legend,
  .panel .name {
    margin: 0;
    padding: 0 0 0.45em;
    font-size: max(0.88em, 13px);
    font-weight: 600;
    color: var(--_muted);
  }
  .panel .wide {
    grid-column: 1 / -1;
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .panel .pick {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.2em;
    padding-inline: 0.65em 0.8em;
    border: 1.5px solid var(--_rule);
    border-radius: 9px;
    background: var(--_surface);
    line-height: 1.25;
    cursor: pointer;
  }
  .panel .pick[hidden] {
    display: none;
  }
  .panel .pick:hover {
    border-color: var(--_muted);
  }
  .panel .pick:has(:checked) {
    border-color: var(--_ink);
    /* not bolder, or the others would move */
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .panel .pick:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .panel .pick input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_ink);
    outline: 0;
  }
  .panel-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .panel-foot p {
    font-variant-numeric: tabular-nums;
  }
  .panel .ghost {
    background: var(--_surface);
  }
  @media (pointer: fine) {
    .panel .pick,
    .panel .picks .btn {
      min-block-size: 38px;
      padding-block: 0.2em;
    }
  }
  @container (max-width: 44em) {
    .panel {
      padding: 0.85em 0.8em 0.9em;
    }
  }
  @media (forced-colors: active) {
    .panel .pick:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .panel,
    .panel-foot {
      display: none;
    }
  }
`;
