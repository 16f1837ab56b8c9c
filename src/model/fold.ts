import type {Owner, Side} from './types.js';

/** How far a task has gone over to the provider. A ladder never goes down without a declared exception. */
export const RANK: Readonly<Record<Side, number>> = {customer: 0, shared: 1, provider: 2};

/**
 * The owner of several tasks taken together: theirs when they agree, else `shared`. Tasks that do
 * not exist do not count; when none exists the whole does not.
 */
export const fold = (owners: readonly Owner[]): Owner => {
  const sides = new Set(owners.filter((o) => o !== 'not-applicable'));
  const [only] = sides;
  return only === undefined ? 'not-applicable' : sides.size === 1 ? only : 'shared';
};
