/** Loaded when the author gives the reader controls. */
export {Tools} from './tools.js';
