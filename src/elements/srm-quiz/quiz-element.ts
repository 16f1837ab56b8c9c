import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {SrmAnswerEvent} from '../../events/answer.js';
import {SrmCompleteEvent} from '../../events/complete.js';
import {quiz} from '../../i18n/en/quiz.js';
import {common} from '../../i18n/en/common.js';
import {areaOf} from '../../model/quiz/deck.js';
import {reduce, resultOf, start, type Action, type Session, type Turn} from '../../model/quiz/session.js';
import type {DeckSource} from '../../model/quiz/types.js';
import {adopt} from '../adopt.js';
import {listAttribute} from '../list-attribute.js';
import {SrmElement} from '../srm-element.js';
import {viewOf} from './kinds/index.js';
import type {QuizWords, Shown} from './kinds/view.js';
import {load} from './load.js';
import type {Preparation, Prepared} from './prepare.js';
import {progress, question} from './question.js';
import {quizStyles} from './quiz.styles.js';
import type {resultView} from './result.js';

/**
 * Questions with an explanation for every option: from a deck, made from the model, or written as a
 * list inside the element. Marks what the learner masters, and leads back into a matrix on the page.
 *
 * @tag srm-quiz
 * @slot - Fallback: shown until the quiz is ready, and where scripts are off. Without a deck, the questions
 * themselves: `<ol><li>Question?<ul><li data-correct>Right</li><li>Wrong</li></ul></li></ol>`. An option may carry
 * its explanation in `data-feedback`, or as a `<p data-feedback>` inside; a question may hold a `<pre>`.
 * @fires {SrmReadyEvent} srm-ready - The quiz shows its first question.
 * @fires {SrmAnswerEvent} srm-answer - An answer was checked.
 * @fires {SrmCompleteEvent} srm-complete - An attempt is finished.
 * @fires {SrmErrorEvent} srm-error - Something that the author can mend; the widget shows it too.
 * @csspart card - The whole widget.
 * @csspart head - Title and counter.
 * @csspart title - The title.
 * @csspart question - A question.
 * @csspart prompt - The words of a question.
 * @csspart code - The code that a question speaks of.
 * @csspart option - One option.
 * @csspart hint - A step towards the answer.
 * @csspart explanation - Why an option is right or wrong.
 * @csspart row - The task across the services, after the check.
 * @csspart action - The button that checks and goes on.
 * @csspart result - The result.
 * @csspart areas - The result by area.
 * @cssprop [--srm-good=#0f613a] - What is right; #77d6a4 in dark.
 * @cssprop [--srm-good-tint=#e2f4ea] - Background of what is right; #12331f in dark.
 * @cssprop [--srm-bad=#a02020] - What is wrong; #ff9c94 in dark.
 * @cssprop [--srm-bad-tint=#fce8e6] - Background of what is wrong; #451b1a in dark.
 * @csspart problem - The message about something to mend.
 */
export class SrmQuiz extends SrmElement {
  static override properties: PropertyDeclarations = {
    deck: {},
    count: {type: Number},
    seed: {},
    shuffle: {converter: (value: string | null) => (value === null ? undefined : value !== 'false')},
    services: {converter: listAttribute},
    areas: {converter: listAttribute},
  };

  static override styles: CSSResultGroup = [SrmElement.styles, quizStyles];

  /** Id of a deck ("aws-clf-c02"); as a property also a deck of one's own. Without it, the list inside the element. */
  declare deck?: string | DeckSource;
  /** How many questions. Default: all that the deck has written. */
  declare count?: number;
  /** Equal seeds give equal attempts, on every page and machine. Default: another one for every visit. */
  declare seed?: string;
  /**
   * `false` keeps the order in which questions and options were written. Default: options are shuffled, and
   * so are the questions of a deck; questions written on the page keep their order.
   */
  declare shuffle?: boolean;
  /** Only questions about these services, as ids: `services="ec2,rds"`. */
  declare services?: readonly string[];
  /** Only questions about these areas, atomic or composite, as ids: `areas="patch-management"`. */
  declare areas?: readonly string[];

  #prepared?: Prepared;
  #resultView?: typeof resultView;
  #session?: Session;
  /** What the attempt was made of; when it changes, a new one begins. */
  #made: readonly unknown[] = [];
  readonly #luck = String(Math.floor(Math.random() * 1e9));
  /** Said once by the live region. */
  #said = '';
  /** Where the focus goes after the next update. */
  #focus = '';

  protected override get canDraw(): boolean {
    return !!this.#session;
  }

  protected override get providerId(): string {
    return this.#prepared?.insight?.provider.id ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // a script in the head may run before the list inside has arrived
    document.addEventListener('DOMContentLoaded', this.#retry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#retry);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', this.#retry);
  }

  protected override willUpdate(): void {
    const made = [
      this.deck,
      this.count,
      this.seed,
      this.shuffle,
      this.services?.join(),
      this.areas?.join(),
      this.deck && (this.provider || this.scope.state.provider),
    ];
    if (made.length === this.#made.length && made.every((value, i) => Object.is(value, this.#made[i]))) return;
    this.#made = made;
    this.#prepare(made);
  }

  protected override content(): TemplateResult {
    const {turns, at, phase} = this.#session!;
    const words = this.#words;
    const {deck} = this.#prepared!;
    const counter = turns.length > 1 && phase !== 'done' ? words.progress(at + 1, turns.length) : '';
    return html`
      ${this.head(
        deck.title ?? words.title,
        html`
          <p class="aside">${counter}</p>
        `,
      )}
      ${turns.length > 1 ? progress(this.#session!) : nothing}
      <div @keydown=${this.#onKey}>${phase === 'done' ? this.#result() : this.#question(turns[at]!)}</div>
      <p class="sr" role="status">${this.#said}</p>
    `;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (!this.#focus) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    // the result may still be on its way
    if (target) this.#focus = '';
    target?.focus();
  }

  get #seed(): string {
    return this.seed ?? this.#luck;
  }

  get #words(): QuizWords {
    return this.words('quiz', quiz);
  }

  #question(turn: Turn): TemplateResult {
    const words = this.#words;
    const {phase, at, turns} = this.#session!;
    const {insight} = this.#prepared!;
    const {item} = turn;
    const [cell] = item.cells ?? [];
    const checked = phase === 'checked';
    const on = turns.length === 1 ? words.tryAgain : at + 1 < turns.length ? words.next : words.finish;
    return question({
      shown: this.#shown(turn),
      action: checked ? on : words.check,
      words,
      background: insight?.background(item),
      reveal: insight && cell && this.scope.canReveal ? () => this.scope.reveal(cell) : undefined,
      onAction: () => (checked ? this.#go() : this.#check(turn)),
    });
  }

  #result(): unknown {
    const {insight} = this.#prepared!;
    const group = (area: string): string => insight?.group(area) ?? area;
    return this.#resultView?.({
      result: resultOf(this.#session!, group),
      language: this.language,
      label: (area) => insight?.label(area) ?? area,
      reveal: (area) => {
        const missed = this.#session!.turns.find((t) => t.score !== 1 && group(areaOf(t.item)) === area);
        const cell = missed?.item.cells?.[0];
        return insight && cell && this.scope.canReveal ? () => this.scope.reveal(cell) : undefined;
      },
      retry: (only) => {
        this.#do({type: 'retry', only, now: performance.now()});
        this.#focus = '.stem';
      },
    });
  }

  #shown({item, order, response}: Turn): Shown {
    return {
      item,
      order,
      response,
      checked: this.#session!.phase === 'checked',
      words: this.#words,
      explain: (part) => this.#prepared!.insight?.explain(part) ?? part.feedback,
      remind: (option) => this.#prepared!.insight?.remind(option),
      choose: (chosen) => this.#do({type: 'choose', response: chosen}),
    };
  }

  #do(action: Action): void {
    this.#session = reduce(this.#session!, action);
    this.#said = '';
    this.requestUpdate();
  }

  #check(turn: Turn): void {
    this.#do({type: 'check', now: performance.now()});
    const {phase, at, turns} = this.#session!;
    const {item, response, score = 0} = turns[at]!;
    if (phase !== 'checked') {
      this.#said = this.#words.chooseFirst;
      this.#focus = 'input';
      return;
    }
    const correct = score === 1;
    const area = areaOf(item);
    this.#said = viewOf(item).say(this.#shown(turn), correct);
    this.#focus = '.main';
    const {id, kind} = item;
    const deck = this.#prepared!.deck.id;
    this.dispatchEvent(
      new SrmAnswerEvent({deck, item: id, kind, ...(area && {area}), response, correct, score, max: 1, index: at}),
    );
    if (area) this.scope.answered(area, correct);
    if (turns.length === 1) this.#complete();
  }

  #go(): void {
    const alone = this.#session!.turns.length === 1;
    const now = performance.now();
    this.#do(alone ? {type: 'retry', only: 'all', now} : {type: 'next', now});
    const done = this.#session!.phase === 'done';
    this.#focus = done ? '.score' : '.stem';
    if (done) this.#complete();
  }

  #complete(): void {
    this.dispatchEvent(new SrmCompleteEvent({deck: this.#prepared!.deck.id, ...resultOf(this.#session!)}));
  }

  #onKey(event: KeyboardEvent): void {
    const {phase, turns, at} = this.#session!;
    if (phase !== 'answering' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const shown = this.#shown(turns[at]!);
    const response = viewOf(shown.item).press(shown, event.key);
    if (!response) return;
    event.preventDefault();
    shown.choose(response);
    this.#focus = 'input:checked';
  }

  /** Tries again where there was nothing to show. */
  readonly #retry = (): void => {
    if (this.#session || this.deck) return;
    this.#made = [];
    this.requestUpdate();
  };

  #prepare(made: readonly unknown[]): void {
    const {deck, language} = this;
    const got = load(this, {
      deck,
      provider: this.provider || this.scope.state.provider,
      selection: {
        seed: this.#seed,
        count: this.count ?? undefined,
        shuffle: this.shuffle ?? !!deck,
        services: this.services,
        areas: this.areas,
      },
      language,
      words: this.#words,
      common: this.words('common', common),
    });
    if (!(got instanceof Promise)) {
      if (got) this.#begin(got);
      return;
    }
    void got.then((prepared) => {
      if (this.#made !== made) return;
      this.#begin(prepared);
      this.requestUpdate();
    });
  }

  #begin(prepared: Preparation): void {
    const ready = 'deck' in prepared ? prepared : undefined;
    this.#prepared = ready;
    this.#session =
      ready && start(ready.items, {seed: this.#seed, shuffle: this.shuffle ?? true, now: performance.now()});
    this.#said = '';
    this.problem = prepared.problem;
    if (ready && ready.items.length > 1) this.#loadResult();
  }

  /** The result is shown last, and not at all after a single question. */
  #loadResult(): void {
    import('./result.js').then(
      (module) => {
        if (!this.#resultView) adopt(this.renderRoot as ShadowRoot, module.resultStyles);
        this.#resultView = module.resultView;
        this.requestUpdate();
      },
      (error: unknown) => {
        this.problem = this.words('common', common).notLoaded('srm-quiz', String(error));
        this.requestUpdate();
      },
    );
  }
}
