import type {SrmErrorDetail} from '../../events/error.js';
import {collect, type Path, type Problem} from '../../model/check/problem.js';
import {completeDeck} from '../../model/quiz/deck.js';
import {kinds} from '../../model/quiz/kinds/index.js';
import type {Selection} from '../../model/quiz/select.js';
import {random} from '../../model/random.js';
import type {Deck, DeckSource, Item} from '../../model/quiz/types.js';
import type {Insight} from './insight.js';
import type {QuizWords} from './kinds/view.js';

/** Everything that a quiz needs before its first question is shown. */
export interface Prepared {
  readonly deck: Deck;
  readonly items: readonly Item[];
  /** What the model knows about the questions; absent when they rest on no model. */
  readonly insight?: Insight;
  /** The quiz can be shown, but the author should mend something. */
  readonly problem?: SrmErrorDetail;
}

export type Preparation = Prepared | {readonly problem: SrmErrorDetail};

/** The first of an author's mistakes, and how many more there are. @param placeOf says where, in the author's own terms */
export const tellProblems = (
  [first, ...more]: readonly Problem[],
  placeOf: (path: Path) => string,
  words: QuizWords,
): SrmErrorDetail => words.badDeck(placeOf(first!.path), first!.message, first!.mend, more.length);

/** Questions written on the page: their form is given, only their sense has to be checked. */
export const prepareWritten = (
  source: DeckSource | undefined,
  {seed, shuffle, count}: Selection,
  words: QuizWords,
): Preparation => {
  if (!source) return {problem: words.noQuestions};
  const report = collect();
  source.items.forEach((item, i) => kinds[item.kind ?? 'single'].judge(item, ['items', i], report));
  const placeOf = ([, i]: Path): string => words.progress(Number(i) + 1, source.items.length);
  if (report.problems.length) return {problem: tellProblems(report.problems, placeOf, words)};
  const deck = completeDeck(source);
  const items = shuffle ? random(seed).shuffle(deck.items) : deck.items;
  return {deck, items: items.slice(0, count)};
};
