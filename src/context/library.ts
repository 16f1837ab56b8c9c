/**
 * The content that the widgets of a page can use: registered by the bundles, by the host page, or
 * by an author's own module. Content that is there is given at once; the rest is loaded when asked for.
 */
import type {ProviderOutline, ProviderTexts} from '../model/outline.js';
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
  /** The whole provider, expanded or not, or its outline when the texts follow. */
  readonly base: Later<ProviderSource | ProviderOutline | Provider>;
  /** What the outline lacks; loaded when a widget needs the texts. */
  readonly texts?: Later<ProviderTexts>;
  readonly pack?: Pack;
}

/** The value itself, or what its loader gives. */
export const take = <T>(later: Later<T>): T | Promise<T> =>
  typeof later === 'function' ? (later as () => T | Promise<T>)() : later;

/** Goes on at once where there is nothing to wait for. */
export const chain = <T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  value instanceof Promise ? value.then(next) : next(value);

export class Library {
  readonly #providers = new Map<string, ProviderEntry>();
  readonly #decks = new Map<string, Later<DeckSource>>();
  readonly #made = new Map<string, unknown>();
  readonly #listeners = new Set<() => void>();

  /** Makes a provider known. A later registration of the same id is ignored. */
  addProvider(id: string, entry: ProviderEntry): void {
    this.#add(this.#providers, id, entry);
  }

  /** Makes a deck known. A later registration of the same id is ignored. */
  addDeck(id: string, deck: Later<DeckSource>): void {
    this.#add(this.#decks, id, deck);
  }

  /** Calls when a provider or a deck was added. @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ids that an author can name; files and objects of authors are known by keys with a colon. */
  get providerIds(): readonly string[] {
    return [...this.#providers.keys()].filter((id) => !id.includes(':'));
  }

  get deckIds(): readonly string[] {
    return [...this.#decks.keys()];
  }

  /** How a provider was registered. */
  entry(id: string): ProviderEntry | undefined {
    return this.#providers.get(id);
  }

  /** @returns undefined when nobody registered the id */
  deck(id: string): DeckSource | Promise<DeckSource> | undefined {
    const deck = this.#decks.get(id);
    return deck && this.once(`deck ${id}`, () => take(deck));
  }

  #add<T>(all: Map<string, T>, id: string, one: T): void {
    if (all.has(id)) return;
    all.set(id, one);
    for (const listener of [...this.#listeners]) listener();
  }

  /** Makes a thing once, and keeps it. What could not be loaded is forgotten, so that it can be tried again. */
  once<T>(key: string, make: () => T | Promise<T>): T | Promise<T> {
    const known = this.#made.get(key) as T | Promise<T> | undefined;
    if (known !== undefined) return known;
    const value = make();
    this.#made.set(key, value);
    if (value instanceof Promise) {
      value.then(
        (v) => this.#made.set(key, v),
        () => this.#made.delete(key),
      );
    }
    return value;
  }
}
