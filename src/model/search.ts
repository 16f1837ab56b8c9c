/** The search box of the matrix: from a question in plain words to cells, and to the answer in a sentence. */
export {answer, sharesAcross, type AnswerWords, type Share} from './search/answer.js';
export {searchExamples, type ExampleWords} from './search/examples.js';
export {search, type Hit} from './search/find.js';
export {prepareSearch} from './search/index.js';
export {namedButMissing} from './search/offered.js';
