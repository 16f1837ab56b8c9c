/** Loaded when an attribute or the reader wants more than the table of some services. */
export {Extras} from './extras.js';
