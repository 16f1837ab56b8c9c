/** Loaded when the page may be printed. */
export {Print} from './print.js';
