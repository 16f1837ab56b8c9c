/** Loaded when the reader comes near a cell: what a table that is only looked at does not need. */
export {Detail} from './detail.js';
export {moveFocus} from '../table/arrows.js';
