import type {Item, Kind} from '../types.js';
import type {KindModel} from './kind.js';
import {single} from './single.js';

/** Every kind; the compiler lists what is missing. */
export const kinds = {single} satisfies {[K in Kind]: KindModel<K>};

/** The kind of a question, with its types forgotten: an item and its kind always belong together. */
export const kindOf = (item: Item): KindModel<Kind> => kinds[item.kind];
