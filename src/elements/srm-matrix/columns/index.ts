/** Loaded when the reader may choose the services. */
export {Columns} from './columns.js';
