import {css} from 'lit';

/**
 * The quiet card that a widget is, and what widgets share: header, legend, owner colors, buttons.
 * What the host page would hand down stops at the card, except the font family and size. Display is marked
 * important because a page-wide reset would otherwise win over :host.
 */
export const base = css`
  :host {
    display: grid !important;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
    margin-block: 1.75em;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .card {
    all: initial;
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    box-sizing: border-box;
    position: relative;
    display: flow-root;
    container-type: inline-size;
    font-family: var(--srm-font, inherit);
    font-size: max(0.94em, 14px);
    line-height: 1.45;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    -webkit-text-size-adjust: 100%;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
    align-items: baseline;
    padding: 1.1em 1.25em 0.9em;
  }
  p {
    margin: 0;
  }
  .title {
    flex: 1 1 14em;
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .aside {
    color: var(--_muted);
    font-size: max(0.88em, 13px);
  }
  svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .p {
    background: var(--_provider-tint);
    color: var(--_provider);
  }
  .c {
    background: var(--_customer-tint);
    color: var(--_customer);
  }
  .s {
    background: linear-gradient(105deg, var(--_provider-tint) 49.6%, var(--_customer-tint) 50.4%);
    color: var(--_ink);
  }
  .n {
    color: var(--_muted);
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
    cursor: pointer;
    touch-action: manipulation;
  }
  .btn {
    border: 1.5px solid var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
    border-radius: 9px;
    padding: 0.55em 1.1em;
    min-block-size: 44px;
    font-weight: 600;
  }
  .ghost {
    background: none;
    color: var(--_ink);
    border-color: var(--_rule);
  }
  a {
    color: var(--_provider);
  }
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .problem {
    margin: 1.25em;
    padding: 0.75em 1em;
    border: 3px solid var(--_ink);
    border-radius: 9px;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .p,
    .c,
    .s {
      border: 1px solid;
    }
  }
  @media print {
    :host {
      break-inside: avoid;
    }
  }
`;
