/**
 * English, the language that every other one falls back to: one section a widget or a part that is
 * loaded by itself. Elements import their sections; a translation has all of them in one file.
 */
export {common} from './en/common.js';
export {deck} from './en/deck.js';
export {detail} from './en/detail.js';
export {ladder} from './en/ladder.js';
export {matrix} from './en/matrix.js';
export {questions} from './en/questions.js';
export {quizResult} from './en/quiz-result.js';
export {quiz} from './en/quiz.js';
export {services} from './en/services.js';
export {steps} from './en/steps.js';
