import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {page} from '../../context/page.js';
import type {Scope} from '../../context/scope.js';
import {quiz} from '../../i18n/en/quiz.js';
import {common} from '../../i18n/en/common.js';
import type {DeckSource} from '../../model/quiz/types.js';
import type {CellRef} from '../../model/types.js';
import {markTokens} from '../../styles/marks.js';
import {adopt} from '../adopt.js';
import {listAttribute} from '../list-attribute.js';
import {SrmElement} from '../srm-element.js';
import type {ask, Asked, AskHost} from './asked.js';
import {Attempt} from './attempt.js';
import {load} from './load.js';
import type {Preparation} from './prepare.js';
import {progress} from './question.js';
import {quizStyles} from './quiz.styles.js';
import type {resultView} from './result.js';

/**
 * Questions with an explanation for every option: from a deck, made from the model, or written as a
 * list inside the element. Marks what the learner masters, leads back into a matrix on the page, and asks
 * about a cell that a reader points at there.
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
export class SrmQuiz extends SrmElement implements AskHost {
  static override properties: PropertyDeclarations = {
    deck: {},
    count: {type: Number},
    seed: {},
    shuffle: {converter: (value: string | null) => (value === null ? undefined : value !== 'false')},
    services: {converter: listAttribute},
    areas: {converter: listAttribute},
  };

  static override styles: CSSResultGroup = [SrmElement.styles, markTokens, quizStyles];

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

  /** The questions of the quiz, and what the learner made of them. @internal */
  attempt?: Attempt;
  /** What the reader asked for; stands in the place of the attempt. */
  #asked?: Asked;
  #ask?: typeof ask;
  #resultView?: typeof resultView;
  /** What the attempt was made of; when it changes, a new one begins. */
  #made: readonly unknown[] = [];
  readonly #luck = String(Math.floor(Math.random() * 1e9));
  /** Said once by the live region. */
  #said = '';
  /** Where the focus goes after the next update. */
  #focus = '';

  protected override get canDraw(): boolean {
    return !!(this.attempt ?? this.#asked);
  }

  protected override get providerId(): string {
    return (this.attempt ?? this.#asked)?.prepared.insight?.provider.id ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // a script in the head may run before the list inside has arrived
    document.addEventListener('DOMContentLoaded', this.#reread);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#reread);
  }

  protected override joined(scope: Scope): () => void {
    const ends = [scope.offerAsk((ref) => this.#askAbout(ref)), page.library.subscribe(() => this.#retry())];
    return () => ends.forEach((end) => end());
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('slotchange', this.#reread);
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
    const {attempt} = this;
    const asked = this.#asked;
    const words = this.words('quiz', quiz);
    const {turns, at, phase} = attempt?.session ?? {turns: [], at: 0};
    const counter = turns.length > 1 && phase !== 'done' ? words.progress(at + 1, turns.length) : '';
    return html`
      ${this.head(
        attempt?.prepared.deck.title ?? words.title,
        html`
          <p class="aside">${asked?.about ?? counter}</p>
        `,
      )}
      ${
        asked
          ? html`
              <div @keydown=${asked.onKey}>${asked.view()}</div>
            `
          : nothing
      }
      <div ?hidden=${!!asked} @keydown=${attempt?.onKey}>
        ${turns.length > 1 ? progress(attempt!.session) : nothing}
        ${attempt && (phase === 'done' ? this.#resultView?.(attempt) : attempt.view())}
      </div>
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

  /** @internal */
  refresh(focus = '', said = ''): void {
    this.#focus = focus || this.#focus;
    this.#said = said;
    this.requestUpdate();
  }

  /** @internal */
  show(asked?: Asked): void {
    this.#asked = asked;
    this.attempt?.do({type: asked ? 'pause' : 'resume'});
    this.refresh('.stem, .score');
  }

  /** A reader asks about a cell. @returns false when there is nothing to ask */
  #askAbout(ref: CellRef): boolean {
    const got =
      this.#ask?.(this, ref) ?? import('./asked.js').then((module) => (this.#ask = module.ask)(this, ref, true));
    if (got instanceof Promise) got.catch(this.#missing);
    return !!got;
  }

  /** Tries again where there was nothing to show. */
  #retry(): void {
    if (this.attempt) return;
    this.#made = [];
    this.requestUpdate();
  }

  /** Looks at the list inside once more. */
  readonly #reread = (): void => {
    if (!this.deck) this.#retry();
  };

  /** A part of the quiz could not be loaded. */
  readonly #missing = (error: unknown): void => {
    this.problem = this.words('common', common).notLoaded('srm-quiz', String(error));
    this.requestUpdate();
  };

  #prepare(made: readonly unknown[]): void {
    const {deck, language} = this;
    const seed = this.seed ?? this.#luck;
    const got = load(this, {
      deck,
      provider: this.provider || this.scope.state.provider,
      selection: {
        seed,
        count: this.count ?? undefined,
        shuffle: this.shuffle ?? !!deck,
        services: this.services,
        areas: this.areas,
      },
      language,
      words: this.words('quiz', quiz),
      common: this.words('common', common),
    });
    if (!(got instanceof Promise)) {
      if (got) this.#begin(got, seed);
      return;
    }
    void got.then((prepared) => {
      if (this.#made !== made) return;
      this.#begin(prepared, seed);
      this.requestUpdate();
    });
  }

  #begin(prepared: Preparation, seed: string): void {
    const ready = 'deck' in prepared ? prepared : undefined;
    const shuffle = this.shuffle ?? true;
    this.attempt = ready && new Attempt(this, ready, {seed, shuffle, now: performance.now()});
    this.#said = '';
    this.problem = prepared.problem;
    if (ready && ready.items.length > 1) this.#loadResult();
  }

  /** The result is shown last, and not at all after a single question. */
  #loadResult(): void {
    import('./result.js').then((module) => {
      if (!this.#resultView) adopt(this.renderRoot as ShadowRoot, module.resultStyles);
      this.#resultView = module.resultView;
      this.requestUpdate();
    }, this.#missing);
  }
}
