/** Loaded when the reader comes near a cell: what a table that is only looked at does not need. */
export {DetailCard} from './card.js';
export {detail} from './view.js';
