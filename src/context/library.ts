/**
 * The content that the widgets of a page can use: registered by the bundles, by the host page, or
 * by an author's own module. Content that is there is given at once; the rest is loaded when asked for.
 */
import {expand} from '../model/expand.js';
import type {ProviderSource, ServiceSource} from '../model/source-types.js';
import type {Provider} from '../model/types.js';

/** A value, or a way to fetch it. */
export type Later<T> = T | (() => T | Promise<T>);

export type Services = Readonly<Record<string, ServiceSource>>;

/** Further services of a provider that are loaded when one of them is asked for. */
export interface Pack {
  /** Short names by id, so that they can be offered before they are there. */
  readonly names: Readonly<Record<string, string>>;
  readonly load: Later<Services>;
}

export interface ProviderEntry {
  readonly base: Later<ProviderSource>;
  readonly pack?: Pack;
}

/** What every deck is to the library; the quiz knows more. */
export interface DeckLike {
  readonly id: string;
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
  readonly #decks = new Map<string, Later<DeckLike>>();
  readonly #sources = new Cache<ProviderSource>();
  readonly #packs = new Cache<Services>();
  readonly #expanded = new Cache<Provider>();
  readonly #loaded = new Cache<DeckLike>();

  /** Makes a provider known. A later registration of the same id is ignored. */
  addProvider(id: string, entry: ProviderEntry): void {
    if (!this.#providers.has(id)) this.#providers.set(id, entry);
  }

  /** Makes a deck known. A later registration of the same id is ignored. */
  addDeck(id: string, deck: Later<DeckLike>): void {
    if (!this.#decks.has(id)) this.#decks.set(id, deck);
  }

  get providerIds(): readonly string[] {
    return [...this.#providers.keys()];
  }

  get deckIds(): readonly string[] {
    return [...this.#decks.keys()];
  }

  /** Services that can be had on demand, with their short names. */
  offered(id: string): Readonly<Record<string, string>> {
    return this.#providers.get(id)?.pack?.names ?? {};
  }

  /**
   * The provider with at least the services asked for, as far as they exist.
   * @param needs ids of services or ladders; any that the base lacks loads the pack
   * @returns undefined when nobody registered the id
   */
  provider(id: string, needs: readonly string[] = []): Provider | Promise<Provider> | undefined {
    const entry = this.#providers.get(id);
    if (!entry) return undefined;
    const {pack} = entry;
    return then(
      this.#sources.get(id, () => take(entry.base)),
      (base) => {
        const expandBase = (): Provider | Promise<Provider> => this.#expanded.get(id, () => expand(base));
        const rungs = needs.flatMap((need) => base.ladders?.[need]?.rungs ?? [need]);
        if (!pack || rungs.every((need) => need in base.services || !(need in pack.names))) return expandBase();
        return then(
          this.#packs.get(id, () => take(pack.load)),
          (services) => this.#expanded.get(`${id}+`, () => expand(base, services)),
        );
      },
    );
  }

  /** @returns undefined when nobody registered the id */
  deck(id: string): DeckLike | Promise<DeckLike> | undefined {
    const deck = this.#decks.get(id);
    return deck && this.#loaded.get(id, () => take(deck));
  }
}
