/**
 * What the widgets of one scope share: which model, which language, what is looked at, how the
 * learner is doing. Elements ask for changes; the scope replaces its frozen state and tells them.
 */
import type {CellRef} from '../model/types.js';

export interface ScopeState {
  /** Id of the provider. */
  readonly provider: string;
  /** BCP 47 tag; empty means: the language of the page. */
  readonly lang: string;
  /** The service that the reader is looking at, for instance the rung of a ladder. */
  readonly service: string;
  /** Right and asked, by area id. */
  readonly mastery: Readonly<Record<string, readonly [right: number, asked: number]>>;
}

/** Shows a cell of the model. @returns false when it cannot. */
export type Revealer = (ref: CellRef) => boolean;

const START: ScopeState = Object.freeze({provider: 'aws', lang: '', service: '', mastery: {}});

export class Scope {
  #state: ScopeState;
  readonly #listeners = new Set<() => void>();
  readonly #revealers = new Set<Revealer>();

  constructor(state: Partial<ScopeState> = {}) {
    this.#state = Object.freeze({...START, ...state});
  }

  get state(): ScopeState {
    return this.#state;
  }

  /** Replaces parts of the state; listeners hear of it when something really changed. */
  update(patch: Partial<ScopeState>): void {
    const keys = Object.keys(patch) as (keyof ScopeState)[];
    if (keys.every((k) => Object.is(patch[k], this.#state[k]))) return;
    this.#state = Object.freeze({...this.#state, ...patch});
    for (const listener of [...this.#listeners]) listener();
  }

  /** Notes an answer about an area. */
  answered(area: string, right: boolean): void {
    const [r, n] = this.#state.mastery[area] ?? [0, 0];
    this.update({mastery: {...this.#state.mastery, [area]: [r + Number(right), n + 1]}});
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A matrix offers to show cells. @returns a function that takes the offer back */
  offerReveal(revealer: Revealer): () => void {
    this.#revealers.add(revealer);
    for (const listener of [...this.#listeners]) listener();
    return () => this.#revealers.delete(revealer);
  }

  /** True when something in the scope can show cells. */
  get canReveal(): boolean {
    return this.#revealers.size > 0;
  }

  /** Shows a cell in the first matrix that can. */
  reveal(ref: CellRef): boolean {
    return [...this.#revealers].some((revealer) => revealer(ref));
  }
}
