import {css} from 'lit';

/**
 * Paint. `--srm-*` is public, `--_*` is private. Owner color is the only color; the rest is ink,
 * paper and hairlines. A browser without light-dark() keeps the colors of the page.
 */
export const tokens = css`
  :host {
    --_radius: var(--srm-radius, 14px);
    --_ink: var(--srm-ink, light-dark(#17191e, #eceef2));
    --_muted: var(--srm-muted, light-dark(#565c67, #a9afbb));
    --_surface: var(--srm-surface, light-dark(#fff, #181b21));
    --_raised: var(--srm-raised, light-dark(#f7f7f4, #21252d));
    --_rule: var(--srm-rule, light-dark(#dfe0db, #343a44));
    --_provider: var(--srm-provider, light-dark(#1f4fb8, #94b9ff));
    --_provider-tint: var(--srm-provider-tint, light-dark(#e6edfb, #1b2a47));
    --_customer: var(--srm-customer, light-dark(#864500, #ffbe6b));
    --_customer-tint: var(--srm-customer-tint, light-dark(#fdeed8, #40290c));
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
`;
