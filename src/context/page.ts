import {VERSION} from '../version.js';
import {Library} from './library.js';
import {Scope} from './scope.js';

/** Gives the exports of a part of `srm.js`; further names are fetched at the same time. */
export type LoadPart = (name: string, ...needs: readonly string[]) => Promise<object>;

/** What a part of `srm.js` notes when its script runs: the parts that it needs, and a function that fills `exports`. */
export interface Part {
  readonly needs: readonly string[];
  readonly run: (exports: object, load: LoadPart, ...needed: readonly object[]) => void;
}

/** The one documented object: `window.srmWidgets`. Every bundle on the page shares it. */
export interface SrmPage {
  readonly version: string;
  /** Content registered so far; add your own providers and decks here. */
  readonly library: Library;
  /** What widgets outside of any `<srm-context>` share. */
  readonly scope: Scope;
  /** Parts of `srm.js` that were loaded, by name and version. @internal */
  parts?: Map<string, Part>;
}

declare global {
  // only `var` declares a property of the global object
  var srmWidgets: SrmPage | undefined;
}

export {VERSION};

/** The page's own object; made by the bundle that comes first. */
export const page: SrmPage = (globalThis.srmWidgets ??= {version: VERSION, library: new Library(), scope: new Scope()});
