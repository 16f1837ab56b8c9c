import type {Path, Report} from '../../check/problem.js';
import type * as rules from '../../check/rules.js';
import type {Random} from '../../random.js';
import type {CellRef} from '../../types.js';
import type {ItemOf, ItemSource, Kind, SourceOf} from '../types.js';

/**
 * A learner's answer, for every kind a list of strings, so that it can be kept, compared and
 * reported without knowing the kind. Single choice: the id of the chosen option. Empty: no answer.
 */
export type Response = readonly string[];

/** What rules are put together from; handed in, so that a page which checks nothing need not load it. */
export type RuleKit = typeof rules;

/** What the parts of a question are shuffled by. */
export interface Deal {
  readonly random: Random;
  /** A whole number that differs from item to item and balances where the key stands. */
  readonly turn: number;
}

/** The words of a review in plain text. */
export interface ReviewWords {
  readonly correct: string;
  readonly yourAnswer: string;
}

/** All that an attempt needs to know of a kind. */
export interface KindModel<K extends Kind> {
  /** The form in which an author writes it. @param base the fields that every kind has */
  form(kit: RuleKit, base: rules.Fields<ItemSource>): rules.Rule<SourceOf<K>>;
  /** Reports what the form cannot say: that exactly one option is right. */
  judge(source: SourceOf<K>, path: Path, report: Report): void;
  /** Fills in what an author may leave out. */
  complete(source: SourceOf<K>, id: string): ItemOf<K>;
  /** The order in which the parts are shown, as their ids. @param deal without it, the order in which they were written */
  arrange(item: ItemOf<K>, deal?: Deal): readonly string[];
  /** The cells that its parts rest on. */
  refs(item: ItemOf<K>): readonly CellRef[];
  /** The answer that is fully right. */
  key(item: ItemOf<K>): Response;
  /** True when the answer is complete enough to be checked. */
  ready(item: ItemOf<K>, response: Response): boolean;
  /** @returns 0 to 1; total: an answer that makes no sense is 0 */
  grade(item: ItemOf<K>, response: Response): number;
}

/** The parts of a question in plain text, one line each, for print, copy and export. */
export type KindReview<K extends Kind> = (
  item: ItemOf<K>,
  order: readonly string[],
  response: Response,
  words: ReviewWords,
) => readonly string[];
