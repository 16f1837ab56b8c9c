import {common} from '../../../i18n/en/common.js';
import {questions} from '../../../i18n/en/questions.js';
import {quizResult} from '../../../i18n/en/quiz-result.js';
import {recall} from '../../../i18n/en/recall.js';
import {wordsFor} from '../../../i18n/languages.js';

/** All words that recall needs, in one language. */
export const recallWords = (language: string) => ({
  ...wordsFor('recall', recall, language),
  owner: wordsFor('common', common, language).owner,
  result: wordsFor('quizResult', quizResult, language),
  questions: wordsFor('questions', questions, language),
});
export type RecallWords = ReturnType<typeof recallWords>;
