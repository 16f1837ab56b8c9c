import type {Side} from '../../../model/types.js';
import type {RecallWords} from './words.js';

/** The order in which a press goes through the owners, and in which they are offered. */
export const SIDES = ['provider', 'customer', 'shared'] as const satisfies readonly Side[];

const CLEAR = ['Backspace', 'Delete', '0'];

/**
 * What a key means on a cell: the letters of the three owners (P, C, S), and the first letters of
 * their words (A for AWS, Y for You) where these are not letters of another one.
 * @returns undefined when it means nothing
 */
export const ownerOfKey = (
  event: KeyboardEvent,
  words: RecallWords,
  provider: string,
): {readonly owner: Side | undefined} | undefined => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return undefined;
  if (CLEAR.includes(event.key)) return {owner: undefined};
  const key = event.key.toUpperCase();
  const named = SIDES.find((side) => words.letters[side].toUpperCase() === key);
  if (named) return {owner: named};
  const initials = SIDES.filter((side) => words.owner(side, provider).charAt(0).toUpperCase() === key);
  return initials.length === 1 ? {owner: initials[0]} : undefined;
};

/** The owner after this one; blank after the last. */
export const nextOwner = (owner: Side | undefined): Side | undefined =>
  owner ? SIDES[SIDES.indexOf(owner) + 1] : SIDES[0];
