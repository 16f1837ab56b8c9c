import {VERSION} from '../version.js';
import {Library} from './library.js';
import {Scope} from './scope.js';

/** The one documented object: `window.srmWidgets`. Every bundle on the page shares it. */
export interface SrmPage {
  readonly version: string;
  /** Content registered so far; add your own providers and decks here. */
  readonly library: Library;
  /** What widgets outside of any `<srm-context>` share. */
  readonly scope: Scope;
}

declare global {
  // only `var` declares a property of the global object
  var srmWidgets: SrmPage | undefined;
}

export {VERSION};

/** The page's own object; made by the bundle that comes first. */
export const page: SrmPage = (globalThis.srmWidgets ??= {version: VERSION, library: new Library(), scope: new Scope()});
