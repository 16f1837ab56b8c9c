/** Loaded when the reader may filter, or nothing is left to show. */
export {empty} from './clear.js';
export {Filters} from './filters.js';
