/**
 * The content that the widgets of a page can use: registered by the bundles, by the host page, or
 * by an author's own module. Content that is there is given at once; the rest is loaded when asked for.
 */
import {joinTexts, type ProviderOutline, type ProviderTexts} from '../model/outline.js';
import {readOutline} from '../model/read-outline.js';
import type {ProviderSource, ServiceSource} from '../model/source-types.js';
import type {DeckSource} from '../model/quiz/types.js';
import type {Provider} from '../model/types.js';

/** A value, or a way to fetch it. */
export type Later<T> = T | (() => T | Promise<T>);

export type Services = Readonly<Record<string, ServiceSource>>;

/** Further services of a provider that are loaded when a service is asked for that the base lacks. */
export interface Pack {
  /** Short names by id, so that they can be offered before they are there. */
  readonly names: Later<Readonly<Record<string, string>>>;
  readonly load: Later<Services>;
}

export interface ProviderEntry {
  /** The whole provider, or its outline when the texts follow. */
  readonly base: Later<ProviderSource | ProviderOutline>;
  /** What the outline lacks; loaded when a widget needs the texts. */
  readonly texts?: Later<ProviderTexts>;
  readonly pack?: Pack;
}

const take = <T>(later: Later<T>): T | Promise<T> =>
  typeof later === 'function' ? (later as () => T | Promise<T>)() : later;

const then = <T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  value instanceof Promise ? value.then(next) : next(value);

/** Values that were loaded, or are on their way; a failed load is forgotten, so that it can be tried again. */
class Cache<T> {
  readonly #values = new Map<string, T | Promise<T>>();

  get(key: string, make: () => T | Promise<T>): T | Promise<T> {
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = make();
    this.#values.set(key, value);
    if (value instanceof Promise) {
      value.then(
        (v) => this.#values.set(key, v),
        () => this.#values.delete(key),
      );
    }
    return value;
  }
}

export class Library {
  readonly #providers = new Map<string, ProviderEntry>();
  readonly #decks = new Map<string, Later<DeckSource>>();
  readonly #bases = new Cache<ProviderSource | ProviderOutline>();
  readonly #expanded = new Cache<Provider>();
  readonly #loaded = new Cache<DeckSource>();

  /** Makes a provider known. A later registration of the same id is ignored. */
  addProvider(id: string, entry: ProviderEntry): void {
    if (!this.#providers.has(id)) this.#providers.set(id, entry);
  }

  /** Makes a deck known. A later registration of the same id is ignored. */
  addDeck(id: string, deck: Later<DeckSource>): void {
    if (!this.#decks.has(id)) this.#decks.set(id, deck);
  }

  get providerIds(): readonly string[] {
    return [...this.#providers.keys()];
  }

  get deckIds(): readonly string[] {
    return [...this.#decks.keys()];
  }

  /** Short names, by id, of the services that can be had on demand. */
  async offered(id: string): Promise<Readonly<Record<string, string>>> {
    const names = this.#providers.get(id)?.pack?.names;
    return names ? await take(names) : {};
  }

  /**
   * The provider with at least the services asked for, as far as they exist.
   * @param needs ids of services or ladders; any that the base lacks loads the pack
   * @param texts whether the texts of the cells are needed; without, owners and names may be all there is
   * @returns undefined when nobody registered the id; a promise while something is on its way
   */
  provider(id: string, needs: readonly string[] = [], texts = true): Provider | Promise<Provider> | undefined {
    const entry = this.#providers.get(id);
    if (!entry) return undefined;
    return then(
      this.#bases.get(id, () => take(entry.base)),
      (base) => {
        const rungs = needs.flatMap((need) => base.ladders?.[need]?.rungs ?? [need]);
        const more = rungs.some((need) => !(need in base.services)) && entry.pack;
        if (!more && !texts) return this.#expanded.get(id, () => readOutline(base));
        return this.#expanded.get(`${id} ${more ? 'all' : 'texts'}`, async () => {
          const [{expand}, rest, services] = await Promise.all([
            import('../model/expand.js'),
            entry.texts && take(entry.texts),
            more ? take(more.load) : undefined,
          ]);
          // without texts to come, the base is whole
          return expand(rest ? joinTexts(base, rest) : (base as ProviderSource), services);
        });
      },
    );
  }

  /** @returns undefined when nobody registered the id */
  deck(id: string): DeckSource | Promise<DeckSource> | undefined {
    const deck = this.#decks.get(id);
    return deck && this.#loaded.get(id, () => take(deck));
  }
}
