/**
 * English, the language that every other one falls back to: one section a widget or a part that is
 * loaded by itself. Elements import their sections; a translation has all of them in one file.
 */
export {ask} from './en/ask.js';
export {columns} from './en/columns.js';
export {common} from './en/common.js';
export {deck} from './en/deck.js';
export {detail} from './en/detail.js';
export {filters} from './en/filters.js';
export {ladder} from './en/ladder.js';
export {matrix} from './en/matrix.js';
export {ownProvider} from './en/own-provider.js';
export {questions} from './en/questions.js';
export {quizResult} from './en/quiz-result.js';
export {quiz} from './en/quiz.js';
export {recall} from './en/recall.js';
export {search} from './en/search.js';
export {services} from './en/services.js';
export {steps} from './en/steps.js';
export {takeAway} from './en/take-away.js';
export {views} from './en/views.js';
export {wrongAttribute} from './en/wrong-attribute.js';
export {tools} from './en/tools.js';
