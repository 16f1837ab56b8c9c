/** Loaded when the reader is offered to take the matrix along. */
export {TakeAway} from './take-away.js';
