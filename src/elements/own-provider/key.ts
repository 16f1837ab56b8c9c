import {page} from '../../context/page.js';
import type {ProviderSource} from '../../model/source-types.js';

/** How an author names a model: a file, what such a file holds, or the id of one that is registered. */
interface Named {
  readonly src?: string;
  readonly provider?: string | ProviderSource;
}

const keys = new WeakMap<object, string>();

/**
 * The key under which the library has the model that an author names; undefined when none is named. A file
 * is known by its address and an object by itself, so that all widgets that name the same share one model.
 */
export const providerKey = ({src, provider}: Named): string | undefined => {
  let key = provider as string;
  // a link makes an address absolute and, unlike `new URL`, never throws
  if (src) key = Object.assign(document.createElement('a'), {href: src}).href;
  else if (provider === Object(provider)) {
    key = keys.get(provider as object) ?? `own:${Math.random()}`;
    keys.set(provider as object, key);
  } else return key;
  page.library.addProvider(key, {
    base: async () => {
      // at the same time; of a file that cannot be had comes the reason
      const given = src ? fetch(key).catch(String) : provider;
      const [part, there] = await Promise.all([import('./index.js'), given]);
      return part.load(there!, key);
    },
  });
  return key;
};
