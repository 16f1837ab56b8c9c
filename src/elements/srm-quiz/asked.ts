/**
 * "Ask me about this": questions that the reader asked for, on one cell. They stand in the place of
 * the attempt, which waits behind them.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {page} from '../../context/page.js';
import {resolveProvider} from '../../context/resolve.js';
import {ask as english} from '../../i18n/en/ask.js';
import {questions} from '../../i18n/en/questions.js';
import {wordsFor} from '../../i18n/languages.js';
import {findArea} from '../../model/lookup.js';
import {questionsOn} from '../../model/quiz/ask.js';
import type {Item} from '../../model/quiz/types.js';
import type {CellRef, Provider} from '../../model/types.js';
import {Attempt, type AttemptHost} from './attempt.js';
import {insightOf} from './insight.js';
import type {Prepared} from './prepare.js';

/** What asking needs of the quiz. */
export interface AskHost extends AttemptHost {
  readonly provider?: string;
  /** What waits meanwhile. */
  readonly attempt?: Attempt;
  readonly updateComplete: Promise<boolean>;
  /** Puts questions into the place of the attempt. Without any, the attempt comes back. */
  show(asked?: Asked): void;
}

/** How often a quiz asked each of its questions: a reader who asks again meets another one. */
const counts = new WeakMap<AskHost, Map<string, number>>();

const countsOf = (host: AskHost): Map<string, number> => {
  const known = counts.get(host) ?? new Map<string, number>();
  counts.set(host, known);
  return known;
};

const button = (label: string, press: () => void): TemplateResult => html`
  <button type="button" class="btn ghost" @click=${press}>${label}</button>
`;

/** All questions on one cell: one after the other, as long as the reader wants more. */
export class Asked extends Attempt {
  constructor(
    override readonly host: AskHost,
    prepared: Prepared,
    seed: string,
    /** What they are about, beside the title. */
    readonly about: string,
  ) {
    super(host, prepared, {seed});
  }

  override view(): TemplateResult {
    const {attempt, language} = this.host;
    const {another, back, none} = wordsFor('ask', english, language);
    const before = attempt && back(attempt.session.turns.length, attempt.session.phase === 'done');
    const leave = before ? button(before, () => this.host.show()) : nothing;
    if (!this.session.turns.length) {
      return html`
        <div class="q">
          <p class="stem" tabindex="-1">${none}</p>
          <div class="actions">${leave}</div>
        </div>
      `;
    }
    if (!this.checked) return super.view(leave);
    const more = this.#hasNext ? another : this.words.tryAgain;
    if (!before) return super.view(nothing, more);
    return super.view(this.#hasNext ? button(another, () => this.#next()) : nothing, before);
  }

  /** In no attempt, so at no place. */
  protected override get index(): number {
    return -1;
  }

  protected override check(): void {
    super.check();
    if (!this.checked) return;
    const {id} = this.shown.item;
    const known = countsOf(this.host);
    known.set(id, (known.get(id) ?? 0) + 1);
  }

  protected override go(): void {
    if (this.host.attempt) this.host.show();
    else this.#next();
  }

  /** Nothing is complete: there may always be another one. */
  protected override complete(): void {}

  get #hasNext(): boolean {
    return this.session.at + 1 < this.session.turns.length;
  }

  #next(): void {
    this.do(this.#hasNext ? {type: 'next'} : {type: 'retry', only: 'all'}, '.stem');
  }
}

/** Written questions of the quiz that are on this model and not in its attempt. */
const writtenOf = ({attempt}: AskHost, provider: Provider): readonly Item[] =>
  attempt?.prepared.insight?.provider.id === provider.id
    ? attempt.prepared.deck.items.filter((item) => !attempt.session.items.includes(item))
    : [];

const open = (host: AskHost, ref: CellRef, provider: Provider | undefined, late: boolean): boolean => {
  const {attempt, language} = host;
  const known = countsOf(host);
  const seed = [attempt?.session.seed, ...known.values()].join();
  const words = wordsFor('questions', questions, language);
  const all = provider ? questionsOn(provider, ref, writtenOf(host, provider), seed, words) : [];
  if (!all.length && !late) return false;
  const inAttempt = new Set(attempt?.session.items.map(({id}) => id));
  const age = ({id}: Item): number => (known.get(id) ?? 0) + Number(inAttempt.has(id));
  const items = [...all].sort((a, b) => age(a) - age(b));
  const deck = attempt?.prepared.deck ?? {id: provider?.id ?? '', items: []};
  const about = wordsFor('ask', english, language).about(
    (provider && findArea(provider, ref.area)?.label) ?? ref.area,
    provider?.services.get(ref.service)?.short ?? ref.service,
  );
  host.show(new Asked(host, {deck, items, ...(provider && {insight: insightOf(provider, language)})}, seed, about));
  void host.updateComplete.then(() => host.shadowRoot?.querySelector('.q')?.scrollIntoView({block: 'nearest'}));
  return true;
};

/**
 * Shows a question on a cell, or on a task of a composite.
 * @param late true when the one who asks has been told already that there will be something to see
 * @returns false when there is nothing to ask about it; a promise while the model is on its way
 */
export const ask = (host: AskHost, ref: CellRef, late = false): boolean | Promise<boolean> => {
  const id = host.provider || host.scope.state.provider;
  const got = resolveProvider(page.library, id, [ref.service]);
  return got instanceof Promise ? got.then((provider) => open(host, ref, provider, true)) : open(host, ref, got, late);
};
