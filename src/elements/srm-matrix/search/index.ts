/** Loaded when the author or the reader wants to search. */
export {Search} from './search.js';
