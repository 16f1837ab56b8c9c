import type {TemplateResult} from 'lit';
import type {Scope} from '../../context/scope.js';
import {SrmAnswerEvent} from '../../events/answer.js';
import {SrmCompleteEvent} from '../../events/complete.js';
import {quiz} from '../../i18n/en/quiz.js';
import {wordsFor} from '../../i18n/languages.js';
import {areaOf} from '../../model/quiz/deck.js';
import {reduce, resultOf, start, type Action, type Session, type StartOptions} from '../../model/quiz/session.js';
import {viewOf} from './kinds/index.js';
import type {QuizWords, Shown} from './kinds/view.js';
import type {Prepared} from './prepare.js';
import {question} from './question.js';

/** What an attempt needs of the quiz that it stands in. */
export interface AttemptHost extends HTMLElement {
  readonly scope: Scope;
  /** The language that the words are in, for `wordsFor`. */
  readonly language: string;
  /** Draws anew. @param focus selector of what gets the focus then @param said told once by the live region */
  refresh(focus?: string, said?: string): void;
}

/** Some questions, what the learner does with them, and what the page hears of it. */
export class Attempt {
  session: Session;

  constructor(
    readonly host: AttemptHost,
    readonly prepared: Prepared,
    options: StartOptions,
  ) {
    this.session = start(prepared.items, options);
  }

  /** Goes one step on, now. @param focus selector of what gets the focus @param said told once by the live region */
  do(action: Action, focus?: string, said?: string): void {
    this.session = reduce(this.session, {...action, now: performance.now()});
    this.host.refresh(focus, said);
  }

  /** The question shown. @param more further buttons @param onward label of the button that goes on after the check */
  view(more?: unknown, onward = this.#onward): TemplateResult {
    return question(this, more, onward);
  }

  /** Checks the answer; once it is checked, goes on. */
  act(): void {
    if (this.checked) this.go();
    else this.check();
  }

  /** A letter or a digit chooses an option. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (this.session.phase !== 'answering' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
      return;
    const {shown} = this;
    const response = viewOf(shown.item).press(shown, event.key);
    if (!response) return;
    event.preventDefault();
    this.do({type: 'choose', response}, 'input:checked');
  };

  protected get words(): QuizWords {
    return wordsFor('quiz', quiz, this.host.language);
  }

  protected get checked(): boolean {
    return this.session.phase === 'checked';
  }

  /** Is there only this one question? Then there is no result to go on to. */
  get #alone(): boolean {
    return this.session.turns.length === 1;
  }

  get #onward(): string {
    const {words} = this;
    const {at, turns} = this.session;
    return this.#alone ? words.tryAgain : at + 1 < turns.length ? words.next : words.finish;
  }

  /** Place of the question, as the page is told. */
  protected get index(): number {
    return this.session.at;
  }

  get shown(): Shown {
    const {words, checked} = this;
    const {at, turns} = this.session;
    const {insight} = this.prepared;
    const {item, order, response} = turns[at]!;
    return {
      item,
      order,
      response,
      checked,
      words,
      explain: (part) => insight?.explain(part) ?? part.feedback,
      remind: (option) => insight?.remind(option),
      choose: (chosen) => this.do({type: 'choose', response: chosen}),
    };
  }

  protected check(): void {
    const {host, prepared} = this;
    this.do({type: 'check'}, 'input', this.words.chooseFirst);
    if (!this.checked) return;
    const {at, turns} = this.session;
    const {item, response, score = 0} = turns[at]!;
    const {id, kind, cells} = item;
    const correct = score === 1;
    const area = areaOf(item);
    host.refresh('.main', viewOf(item).say(this.shown, correct));
    host.dispatchEvent(
      new SrmAnswerEvent({
        deck: prepared.deck.id,
        item: id,
        kind,
        ...(area && {area}),
        response,
        correct,
        score,
        max: 1,
        index: this.index,
      }),
    );
    for (const about of cells?.length ? cells : area ? [{area}] : []) host.scope.answered(about, correct);
    if (this.#alone) this.complete();
  }

  protected go(): void {
    this.do(this.#alone ? {type: 'retry', only: 'all'} : {type: 'next'}, '.stem');
    if (this.session.phase !== 'done') return;
    this.host.refresh('.score');
    this.complete();
  }

  protected complete(): void {
    this.host.dispatchEvent(new SrmCompleteEvent({deck: this.prepared.deck.id, ...resultOf(this.session)}));
  }
}
