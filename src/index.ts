/** Everything that can be used from code. Registers no element: import `srm-widgets/srm-matrix.js` and so on for that. */
export {Library, type Later, type Pack, type ProviderEntry, type Services} from './context/library.js';
export {page, VERSION, type SrmPage} from './context/page.js';
export {Scope, type ScopeState} from './context/scope.js';
export {SrmContext} from './elements/srm-context/context-element.js';
export {SrmMatrix} from './elements/srm-matrix/matrix-element.js';
export {SrmQuiz} from './elements/srm-quiz/quiz-element.js';
export {SrmServiceLadder} from './elements/srm-service-ladder/ladder-element.js';
export * from './events/answer.js';
export * from './events/complete.js';
export * from './events/error.js';
export * from './events/names.js';
export * from './events/ready.js';
export * from './events/select.js';
export {addLanguage, type Words} from './i18n/languages.js';
export * from './model/index.js';
