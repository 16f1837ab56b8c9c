import type {KindReview, Response, ReviewWords} from './kinds/kind.js';
import {reviewSingle} from './kinds/single.js';
import type {Item, Kind} from './types.js';

const reviews = {single: reviewSingle} satisfies {[K in Kind]: KindReview<K>};

/** A question with its right and its given answer in plain text, one line a part. */
export const review = (item: Item, order: readonly string[], response: Response, words: ReviewWords): string =>
  [item.prompt, ...(item.code ? [item.code] : []), ...reviews[item.kind](item, order, response, words)].join('\n');
