/**
 * What the widgets of one scope share: which model, which language, what is looked at, how the
 * learner is doing. Elements ask for changes; the scope replaces its frozen state and tells them.
 */
import type {Standings} from '../model/mastery.js';
import type {CellRef} from '../model/types.js';

export interface ScopeState {
  /** Id of the provider, or the library's key of an author's file or object. */
  readonly provider: string;
  /** BCP 47 tag; empty means: the language of the page. */
  readonly lang: string;
  /** The service that the reader is looking at, for instance the rung of a ladder. */
  readonly service: string;
  /** The learner's answers, by cell (`service/area`) or, about no service, by area (`/area`). */
  readonly mastery: Standings;
}

/** Takes a cell of the model: shows it, or asks about it. @returns false when it cannot */
export type Taker = (ref: CellRef) => boolean;

const START: ScopeState = Object.freeze({provider: 'aws', lang: '', service: '', mastery: {}});

export class Scope {
  #state: ScopeState;
  readonly #listeners = new Set<() => void>();
  readonly #revealers = new Set<Taker>();
  readonly #askers = new Set<Taker>();

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
    this.#tell();
  }

  /** Notes an answer about a cell, or about an area on no service. */
  answered({service = '', area}: {readonly area: string; readonly service?: string}, right: boolean): void {
    const {mastery} = this.#state;
    const key = `${service}/${area}`;
    const [rights, asked, run] = mastery[key] ?? [0, 0, 0];
    this.update({mastery: {...mastery, [key]: [rights + Number(right), asked + 1, right ? run + 1 : 0]}});
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A matrix offers to show cells. @returns a function that takes the offer back */
  offerReveal(revealer: Taker): () => void {
    return this.#offer(this.#revealers, revealer);
  }

  /** True when something in the scope can show cells. */
  get canReveal(): boolean {
    return this.#revealers.size > 0;
  }

  /** Shows a cell in the first matrix that can. */
  reveal(ref: CellRef): boolean {
    return [...this.#revealers].some((revealer) => revealer(ref));
  }

  /** A quiz offers to ask about cells. @returns a function that takes the offer back */
  offerAsk(asker: Taker): () => void {
    return this.#offer(this.#askers, asker);
  }

  /** True when something in the scope can ask about cells. */
  get canAsk(): boolean {
    return this.#askers.size > 0;
  }

  /** Asks about a cell in the first quiz that can. @returns false when there is nothing to ask about it */
  ask(ref: CellRef): boolean {
    return [...this.#askers].some((asker) => asker(ref));
  }

  #offer(offers: Set<Taker>, taker: Taker): () => void {
    offers.add(taker);
    this.#tell();
    return () => {
      offers.delete(taker);
      this.#tell();
    };
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
