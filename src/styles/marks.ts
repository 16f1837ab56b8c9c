import {css} from 'lit';

/** Colors of what is right and what is wrong; always beside a word or an icon. */
export const markTokens = css`
  :host {
    --_good: var(--srm-good, light-dark(#0f613a, #77d6a4));
    --_good-tint: var(--srm-good-tint, light-dark(#e2f4ea, #12331f));
    --_bad: var(--srm-bad, light-dark(#a02020, #ff9c94));
    --_bad-tint: var(--srm-bad-tint, light-dark(#fce8e6, #451b1a));
  }
`;
