import {nothing, type ReactiveController} from 'lit';
import {SrmAnswerEvent} from '../../../events/answer.js';
import {SrmCompleteEvent} from '../../../events/complete.js';
import {findArea} from '../../../model/lookup.js';
import {
  askedIn,
  reduceRecall,
  startRecall,
  type Asked,
  type Recall as State,
  type RecallAction,
} from '../../../model/recall.js';
import {RECALL_DECK, recallResult} from '../../../model/recall/result.js';
import {conditionOf, targetKey, targetsOf} from '../../../model/recall/targets.js';
import type {CellRef, Provider, Side} from '../../../model/types.js';
import type {TableCell, TableRow} from '../../../model/table.js';
import {markTokens} from '../../../styles/marks.js';
import {adopt} from '../../adopt.js';
import {resultStyles} from '../../srm-quiz/result.styles.js';
import type {CellMode, Look, MatrixHost, MatrixPart} from '../host.js';
import {bar} from './bar.js';
import {foot} from './foot.js';
import {nextOwner, ownerOfKey} from './keys.js';
import {RecallLooks} from './looks.js';
import {recallStyles} from './recall.styles.js';
import {review} from './review.js';
import {recallWords} from './words.js';

/**
 * The matrix from memory: cells are blank, the learner says who does each task, checks, reads what was
 * wrong and why, and repeats only that. Grades nothing itself: see `model/recall.ts`.
 */
export class Recall implements MatrixPart, CellMode, ReactiveController {
  readonly #host: MatrixHost;
  readonly #looks = new RecallLooks();
  readonly #luck = String(Math.floor(Math.random() * 1e9));
  #state?: State;
  /** What `#state` was made of. */
  #made: {readonly provider: Provider; readonly table: string; readonly seed: string} | undefined;
  #asked: ReadonlyMap<string, Asked> = new Map();
  #known: ReadonlySet<string> = new Set();
  /** Key of the cell that the learner went to; the question is about it. */
  #at = '';
  /** Whether the whole list of mistakes stands open. */
  #isLong = false;
  /** True right after a check that found some blank. */
  #warns = false;
  /** The cell that the question is about, and the words, as of this update. */
  #current?: Asked;
  #language = '';
  #words = recallWords('');

  constructor(host: MatrixHost) {
    this.#host = host;
    adopt(host.root, markTokens, resultStyles, recallStyles);
    host.root.addEventListener('focusin', this.#onFocus);
    host.wantTexts();
    host.addController(this);
  }

  /** The table may show other cells by now. */
  hostUpdate(): void {
    this.#language = this.#host.language;
    this.#words = recallWords(this.#language);
    this.#sync();
    this.#current = this.#findCurrent();
  }

  #sync(): void {
    const {model, mode, columns, bands, blanks, seed = this.#luck} = this.#host;
    if (mode !== 'recall' || !model?.texts) return;
    const wanted = blanks?.trim() ?? '';
    const cells = (): CellRef[] =>
      bands.flatMap(({rows}) => rows.flatMap((row) => row.cells.map(({service}) => ({service, area: row.area.id}))));
    const table = JSON.stringify([columns.map(({id}) => id), bands.map(({rows}) => rows.map(({area}) => area.id))]);
    const made = this.#made;
    this.#made = {provider: model, table, seed};
    if (!this.#state || made?.provider.id !== model.id || made.seed !== seed) {
      this.#set(startRecall(model, cells(), {blanks: wanted, seed}));
      return;
    }
    if (made.provider !== model || made.table !== table)
      this.#reduce({type: 'show', targets: targetsOf(model, cells())});
    this.#reduce({type: 'leave', blanks: wanted});
  }

  /** False while the line, and whatever else tells owners, would give answers away. */
  get showsLine(): boolean {
    return !this.#asked.size || this.#state!.phase === 'checked';
  }

  look(row: TableRow, {service, owner}: TableCell): Look {
    const provider = this.#host.model!;
    const ref = {service, area: row.area.id};
    const key = targetKey(ref);
    const asked = this.#asked.get(key);
    const cell = {
      owner,
      phase: this.#state?.phase ?? 'filling',
      asked,
      known: this.#known.has(key),
      condition: asked && conditionOf(provider, ref),
      current: key === this.#current?.target.key,
    };
    return this.#looks.look(cell, provider, this.#words, this.#language);
  }

  /** Fills a blank cell with the next owner; opens any other one. */
  press(ref: CellRef): void {
    const asked = this.#fillable(ref);
    if (asked) this.#fill(asked, nextOwner(asked.said));
    else this.#host.open(ref);
  }

  key(event: KeyboardEvent, ref: CellRef): boolean {
    const asked = this.#fillable(ref);
    const meant = asked && ownerOfKey(event, this.#words, this.#provider.short);
    if (!meant) return false;
    this.#fill(asked, meant.owner);
    return true;
  }

  /** What stands over the table. */
  bar(): unknown {
    return this.#state ? bar(this.#state, !!this.#asked.size, this.#host, this.#words) : nothing;
  }

  /** What stands under the table. */
  render(): unknown {
    const state = this.#state;
    if (!state || !this.#asked.size) return nothing;
    const input = {state, provider: this.#provider, words: this.#words, asked: [...this.#asked.values()]};
    return state.phase === 'filling'
      ? foot({
          ...input,
          current: this.#current?.target,
          warns: this.#warns,
          answer: (owner) => this.#answer(owner),
          check: () => this.#check(),
          key: (event) => this.#footKey(event),
        })
      : review({
          ...input,
          isLong: this.#isLong,
          lengthen: (isLong) => {
            this.#isLong = isLong;
            this.#host.requestUpdate();
          },
          open: (ref) => this.#host.reveal(ref),
          repeat: () => this.#again({type: 'repeat'}),
          restart: () => this.#again({type: 'restart'}),
        });
  }

  get #provider(): Provider {
    return this.#made!.provider;
  }

  /** The cell that the learner went to, else the first blank one. */
  #findCurrent(): Asked | undefined {
    const at = this.#asked.get(this.#at);
    if (at) return at;
    for (const asked of this.#asked.values()) if (!asked.said) return asked;
    return undefined;
  }

  #fillable(ref: CellRef): Asked | undefined {
    return this.#state?.phase === 'filling' ? this.#asked.get(targetKey(ref)) : undefined;
  }

  #set(state: State): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#asked = new Map(askedIn(state).map((asked) => [asked.target.key, asked]));
    this.#known = new Set(state.known);
  }

  #reduce(action: RecallAction): void {
    this.#set(reduceRecall(this.#state!, action));
  }

  #do(action: RecallAction): void {
    this.#reduce(action);
    this.#warns = false;
    this.#host.requestUpdate();
  }

  #nameOf({area, service}: CellRef): string {
    const provider = this.#provider;
    return this.#words.cell(findArea(provider, area)!.label, provider.services.get(service)!.short);
  }

  /** @param next the cell that the question moves on to */
  #fill({target}: Asked, owner: Side | undefined, next?: Asked): void {
    const words = this.#words;
    this.#do({type: 'fill', ref: target, owner});
    this.#at = (next?.target ?? target).key;
    const word = owner ? words.owner(owner, this.#provider.short) : words.blank;
    const all = [...this.#asked.values()];
    const filled = all.filter(({said}) => said).length;
    const then = next ? ` ${words.next(this.#nameOf(next.target))}` : '';
    this.#host.say(words.said(this.#nameOf(target), word, filled, all.length) + then);
  }

  /** Fills the cell in question and goes on to the next blank one. */
  #answer(owner: Side): void {
    const current = this.#findCurrent();
    if (!current) return;
    const all = [...this.#asked.values()];
    const place = all.indexOf(current);
    const next = [...all.slice(place + 1), ...all.slice(0, place)].find(({said}) => !said);
    this.#fill(current, owner, next);
    if (next) this.#then(() => this.#host.anchor(next.target)?.scrollIntoView({block: 'nearest', inline: 'nearest'}));
    else {
      this.#at = '';
      this.#then(() => this.#focus('.r-check'));
    }
  }

  #footKey(event: KeyboardEvent): void {
    const owner = ownerOfKey(event, this.#words, this.#provider.short)?.owner;
    if (!owner) return;
    event.preventDefault();
    this.#answer(owner);
  }

  #check(): void {
    this.#do({type: 'check'});
    const host = this.#host;
    const asked = [...this.#asked.values()];
    if (this.#state!.phase !== 'checked') {
      this.#warns = true;
      host.say(this.#words.stillBlank(asked.filter(({said}) => !said).length));
      return;
    }
    this.#then(() => this.#focus('.score'));
    const result = recallResult(this.#state!);
    result.answers.forEach(({key: _key, millis: _millis, ...answer}, index) => {
      const {target, right} = asked[index]!;
      host.dispatchEvent(new SrmAnswerEvent({deck: RECALL_DECK, ...answer, correct: right, index}));
      host.scope.answered(target, right);
    });
    host.dispatchEvent(new SrmCompleteEvent({deck: RECALL_DECK, ...result}));
  }

  /** Another round: the learner goes to its first cell. */
  #again(action: RecallAction): void {
    this.#at = '';
    this.#isLong = false;
    this.#do(action);
    const [first] = this.#asked.values();
    this.#host.say(this.#words.toFill(this.#asked.size));
    if (first) this.#then(() => this.#host.anchor(first.target)?.focus());
  }

  #focus(selector: string): void {
    this.#host.root.querySelector<HTMLElement>(selector)?.focus();
  }

  #then(task: () => void): void {
    void this.#host.updateComplete.then(task);
  }

  /** The question follows the learner through the table. */
  readonly #onFocus = (event: Event): void => {
    const key = (event.target as HTMLElement).dataset['key'];
    if (!key || key === this.#at || this.#state?.phase !== 'filling' || !this.#asked.has(key)) return;
    this.#at = key;
    this.#host.requestUpdate();
  };
}
