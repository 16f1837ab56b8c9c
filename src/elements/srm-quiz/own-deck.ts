import type {SrmErrorDetail} from '../../events/error.js';
import {pathText} from '../../model/check/path-text.js';
import {readDeck} from '../../model/quiz/read-deck.js';
import type {Deck} from '../../model/quiz/types.js';
import type {QuizWords} from './kinds/view.js';
import {tellProblems} from './prepare.js';

/** Reads a deck that nobody has checked before. Loaded for such a deck only. @returns the deck, or what to mend in it */
export const readOwnDeck = (given: unknown, words: QuizWords): Deck | SrmErrorDetail => {
  const {deck, problems} = readDeck(given);
  return deck ?? tellProblems(problems, pathText, words);
};
