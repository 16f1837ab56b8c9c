import {list} from './lists.js';

/** The first three and the number of the rest. */
export const few = (items: readonly string[]): string =>
  list.format(items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items);
