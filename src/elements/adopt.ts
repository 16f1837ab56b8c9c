import type {CSSResult} from 'lit';

/** Adds the styles of a part that is loaded later. */
export const adopt = (root: ShadowRoot, ...styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.flatMap(({styleSheet}) => styleSheet ?? [])];
};
