import type {Asked, Recall} from '../../../model/recall.js';
import type {Owner, Provider} from '../../../model/types.js';
import type {Look} from '../host.js';
import type {RecallWords} from './words.js';

/** A wrong cell shows the right owner, and what the learner said struck through. */
export interface RecallLook extends Look {
  /** Word that no longer holds. */
  readonly was?: string;
}

export interface Cell {
  /** Who owns it; shown unless it is asked. */
  readonly owner: Owner;
  readonly phase: Recall['phase'];
  /** Undefined for a cell that this round does not ask. */
  readonly asked: Asked | undefined;
  /** True when it was right in an earlier round. */
  readonly known: boolean;
  /** Under which condition the owner holds. */
  readonly condition: string | undefined;
  /** True for the cell that the question is about. */
  readonly current: boolean;
}

const lookOf = (
  {owner, phase, asked, known, condition, current}: Cell,
  provider: Provider,
  words: RecallWords,
): RecallLook => {
  const word = (who: Owner): string => words.owner(who, provider.short);
  if (!asked) return known ? {owner, word: word(owner), mark: 'r-ok', aside: words.right} : {owner, word: word(owner)};
  const {said, right} = asked;
  if (phase === 'filling') {
    const mark = `r-ask ${current ? 'r-now' : ''}`;
    const aside = [...(said ? [] : [words.blank]), ...(condition ? [condition] : [])].join(', ');
    return said ? {owner: said, word: word(said), mark, aside} : {owner: undefined, word: '', mark, aside};
  }
  if (right) return {owner, word: word(owner), mark: 'r-ok', aside: words.right};
  const no = {owner, word: word(owner), mark: 'r-no'};
  return said ? {...no, aside: words.wrong(word(said)), was: word(said)} : {...no, aside: words.wasBlank};
};

/** The looks of cells. Equal ones are one object, so that the table can tell quickly what changed. */
export class RecallLooks {
  readonly #made = new Map<string, RecallLook>();
  #frame = '';

  /** @param language the one of the words */
  look(cell: Cell, provider: Provider, words: RecallWords, language: string): RecallLook {
    const frame = `${language}/${provider.id}`;
    if (frame !== this.#frame) this.#made.clear();
    this.#frame = frame;
    const {owner, phase, asked, known, condition, current} = cell;
    const key = [owner, phase, !!asked, asked?.said, known, condition, current].join('|');
    const look = this.#made.get(key) ?? lookOf(cell, provider, words);
    this.#made.set(key, look);
    return look;
  }
}
