import type {LoadPart, Part} from '../context/page.js';

/**
 * Loads the parts of `srm.js`: what a reader seldom needs lies in the folder `parts` beside it, one script for
 * each part, which uses the code of `srm.js`. The build puts this function in front of `srm.js` and turns
 * every `import()` of a part into a call of what it returns; see `.config/rollup/parts.mjs`.
 * @param own what parts import from `srm.js`
 * @param version of `srm.js`; parts of another one do not fit
 */
export const partLoader = (own: object, version: string): LoadPart => {
  // known only while a classic script starts; a module has none, and the browser finds what it imports
  const script = document.currentScript as HTMLScriptElement | null;
  const made: Record<string, Promise<object>> = {srm: Promise.resolve(own)};
  let again = '';

  const noted = () => (srmWidgets!.parts ??= new Map<string, Part>());
  // so that a page may name a part in a <script> of its own, with `integrity` for instance
  queueMicrotask(noted);

  /** Bears the strictest policy; but works neither from `file:` nor from another server without CORS. */
  const byImport = (address: string): Promise<unknown> => import(address + again);

  /** Works from everywhere, but not where trusted types are required. */
  const byElement = (address: string): Promise<unknown> =>
    new Promise((resolve) => {
      const element = document.createElement('script');
      element.src = address;
      element.crossOrigin = script!.crossOrigin;
      element.nonce = script!.nonce;
      element.onload = element.onerror = resolve;
      document.head.append(element);
    });

  const make = async (name: string): Promise<object> => {
    const key = `${name} ${version}`;
    const file = `./parts/${name}.js`;
    const address = script ? new URL(file, script.src || document.baseURI).href : file;
    const ways = script ? [byImport, byElement] : [byImport];
    if (script?.crossOrigin === null && !address.startsWith(`${origin}/`)) ways.reverse();
    for (const way of ways) if (!noted().has(key)) await way(address).catch(() => undefined);

    const part = noted().get(key);
    if (!part) {
      // Firefox remembers that an address could not be imported, and does not ask for it again
      again += '?';
      throw new Error(`${address} is missing, blocked or not of version ${version}`);
    }
    const exports = {};
    part.run(exports, load, ...(await Promise.all(part.needs.map((need) => load(need)))));
    return exports;
  };

  const load: LoadPart = (name, ...needs) =>
    (made[name] ??= Promise.all([make(name), ...needs.map((need) => load(need))]).then(
      ([exports]) => exports,
      (reason: unknown) => {
        delete made[name];
        throw reason;
      },
    ));
  return load;
};
