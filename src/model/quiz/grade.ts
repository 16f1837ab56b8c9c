import {kindOf} from './kinds/index.js';
import type {Response} from './kinds/kind.js';
import type {Item} from './types.js';

/** @returns 0 to 1. Total: whatever the answer, there is a grade. */
export const grade = (item: Item, response: Response): number => kindOf(item).grade(item, response);
