import type {TemplateResult} from 'lit';
import type {quiz} from '../../../i18n/en/quiz.js';
import type {Response} from '../../../model/quiz/kinds/kind.js';
import type {Explained, ItemOf, Kind} from '../../../model/quiz/types.js';

export type QuizWords = typeof quiz;

/** A question as it stands, and what its view may ask for. */
export interface Shown<K extends Kind = Kind> {
  readonly item: ItemOf<K>;
  /** Ids of the parts in the order shown. */
  readonly order: readonly string[];
  readonly response: Response;
  readonly checked: boolean;
  readonly words: QuizWords;
  /** Why a part is right or wrong, when something is known. */
  readonly explain: (part: Explained) => string | undefined;
  /** Whose task it is, for an option whose reason stands at another. */
  readonly remind: (part: Explained) => string | undefined;
  readonly choose: (response: Response) => void;
}

/** How a kind of question looks, sounds and is answered with keys. Grades nothing. */
export interface KindView<K extends Kind> {
  /** Everything under the prompt. */
  parts(shown: Shown<K>): TemplateResult;
  /** The answer after a single key is pressed, or undefined when the key means nothing. */
  press(shown: Shown<K>, key: string): Response | undefined;
  /** Said once when the answer is checked: right or not, the right answer, and why. */
  say(shown: Shown<K>, right: boolean): string;
}
