import type {Item, Kind} from '../../../model/quiz/types.js';
import {single} from './single.js';
import type {KindView} from './view.js';

/** A view for every kind; the compiler lists what is missing. */
const views = {single} satisfies {[K in Kind]: KindView<K>};

/** The view of a question, with its types forgotten: an item and its kind always belong together. */
export const viewOf = (item: Item): KindView<Kind> => views[item.kind];
