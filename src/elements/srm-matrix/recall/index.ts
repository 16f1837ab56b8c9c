/** Loaded when the matrix is to be filled from memory. */
export {Recall} from './recall.js';
