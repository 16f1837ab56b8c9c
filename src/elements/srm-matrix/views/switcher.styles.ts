import {css} from 'lit';

/** Looks of the choice between the views. */
export const switcherStyles = css`
  .switch {
    display: inline-flex;
    max-inline-size: 100%;
    border: 1.5px solid var(--_rule);
    border-radius: 9px;
  }
  .switch label {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    min-inline-size: 0;
    cursor: pointer;
  }
  .switch label + label {
    border-inline-start: 1.5px solid var(--_rule);
  }
  .switch input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .switch span {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.3em 0.9em;
    font-size: 0.92em;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
  }
  .switch label:first-child span {
    border-start-start-radius: 7px;
    border-end-start-radius: 7px;
  }
  .switch label:last-child span {
    border-start-end-radius: 7px;
    border-end-end-radius: 7px;
  }
  .switch input:checked + span {
    background: var(--_ink);
    color: var(--_surface);
  }
  .switch input:focus-visible + span {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  @container (max-width: 30em) {
    .switch {
      display: flex;
    }
    .switch span {
      padding-inline: 0.4em;
    }
  }
  @media (forced-colors: active) {
    .switch input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .switch input:focus-visible + span {
      outline-color: CanvasText;
    }
  }
  @media print {
    .switch {
      display: none;
    }
  }
`;
