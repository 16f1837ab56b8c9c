import {css} from 'lit';

/** The panel with all ways to take the matrix along. */
export const takeAwayStyles = css`
  .away {
    position: absolute;
    inset: auto;
    margin: 0;
    inline-size: min(24em, 100vw - 16px);
    max-block-size: 80vh;
    overflow: auto;
    padding: 0.9em 1.1em 1em;
    border: 1px solid var(--_rule);
    border-radius: 12px;
    box-shadow: 0 10px 30px #0003;
    background: var(--_surface);
    color: inherit;
    font-size: max(0.94em, 14px);
  }
  .away:not([popover]) {
    position: static;
    inline-size: auto;
    flex-basis: 100%;
  }
  .away [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
  }
  .away [role='group'] + [role='group'] {
    margin-block-start: 0.6em;
  }
  .away [role='group'] > span {
    flex-basis: 100%;
    color: var(--_muted);
    font-size: max(0.88em, 13px);
    font-weight: 600;
  }
  .away .btn {
    padding-inline: 0.9em;
  }
  .away .btn:hover {
    border-color: currentColor;
  }
  .away label {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 0.4em;
  }
  .outcome {
    margin-block-start: 0.8em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_rule);
  }
  .outcome > * + * {
    margin-block-start: 0.6em;
  }
  .outcome textarea {
    display: block;
    inline-size: 100%;
    padding: 0.6em 0.7em;
    border: 1.5px solid var(--_rule);
    border-radius: 9px;
    background: var(--_raised);
    color: inherit;
    font: inherit;
    font-size: max(0.92em, 13px);
    resize: vertical;
  }
  @media print {
    .away,
    .away-button {
      display: none;
    }
  }
`;
