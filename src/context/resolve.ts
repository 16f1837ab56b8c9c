import {readOutline} from '../model/read-outline.js';
import type {Provider} from '../model/types.js';
import {chain, take, type Library} from './library.js';

/**
 * A registered provider with at least the services asked for, as far as they exist.
 * @param needs ids of services or ladders; any that the base lacks loads the rest of the services
 * @param wantsTexts whether the texts of the cells are needed; without, owners and names may be all there is
 * @returns undefined when nobody registered the id; a promise while something is on its way
 */
export const resolveProvider = (
  library: Library,
  id: string,
  needs: readonly string[] = [],
  wantsTexts = true,
): Provider | Promise<Provider> | undefined => {
  const entry = library.entry(id);
  if (!entry) return undefined;
  return chain(
    library.once(`base ${id}`, () => take(entry.base)),
    (base) => {
      if ('texts' in base) return base;
      const rungs = needs.flatMap((need) => base.ladders?.[need]?.rungs ?? [need]);
      const more = rungs.some((need) => !(need in base.services)) && entry.pack;
      if (!more && !wantsTexts) return library.once(`outline ${id}`, () => readOutline(base));
      return library.once(`${more ? 'all' : 'texts'} ${id}`, async () => {
        const [{whole}, texts, services] = await Promise.all([
          import('../model/whole.js'),
          entry.texts && take(entry.texts),
          more ? take(more.load) : undefined,
        ]);
        return whole(base, texts, services);
      });
    },
  );
};
