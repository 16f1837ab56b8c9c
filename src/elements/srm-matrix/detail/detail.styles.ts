import {css} from 'lit';

/** The card that a cell opens. */
export const detailStyles = css`
  .detail {
    position: absolute;
    inset: auto;
    margin: 0;
    inline-size: min(31em, 100vw - 16px);
    max-block-size: 80vh;
    overflow: auto;
    padding: 1em 1.1em;
    border: 1px solid var(--_rule);
    border-radius: 12px;
    box-shadow: 0 10px 30px #0003;
    background: var(--_surface);
    color: inherit;
    outline: 0;
  }
  @supports not selector(:popover-open) {
    .detail:not(.inflow) {
      display: none;
    }
  }
  .inflow {
    position: static;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    margin-block-end: 0.75em;
    margin-inline-end: 2.5em;
    font-weight: 650;
  }
  .own {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    padding: 0.1em 0.55em;
    border-radius: 6px;
    font-weight: 600;
    white-space: nowrap;
  }
  .parts {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .parts button {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.2em 0;
    background: none;
    border: 0;
    border-block-start: 1px solid var(--_rule);
    text-align: start;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.9em;
  }
  .address {
    flex: 1 1 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0 0.6em;
    font: inherit;
    color: inherit;
    background: var(--_raised);
    border: 1px solid var(--_rule);
    border-radius: 7px;
  }
  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    block-size: 44px;
    background: none;
    border: 0;
    font-size: 1.4em;
  }
`;
