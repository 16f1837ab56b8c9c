/** The stack beside a ladder: which layers it has, and who owns each of them on a rung. */
import {RANK} from './fold.js';
import {crossing} from './lookup.js';
import {bandRows, type Row} from './rows.js';
import type {Owner, Provider, Side} from './types.js';

export interface Layer extends Row {
  readonly owner: Owner;
  /** Set when the layer changed hands on this very rung: over to the provider, or back. */
  readonly step?: 'since' | 'back';
}

const isOwned = (owner: Owner): owner is Side => owner !== 'not-applicable';

/**
 * The layers of a ladder, top to bottom: the rows at a glance without the shared controls. Within a
 * band, what the customer gives up last stands highest (else the order of the stack), so that on
 * every rung the customer's layers lie on the provider's and one line can run between them.
 */
export const stackOf = (provider: Provider, rungs: readonly string[]): readonly Row[] => {
  const lastKept = ({area}: Row): number =>
    rungs.findLastIndex((rung) => ['customer', 'shared'].includes(crossing(provider, rung, area).owner));
  return bandRows(provider, 'glance').flatMap(({band, rows}) =>
    band === 'shared' ? [] : [...rows].sort((a, b) => lastKept(b) - lastKept(a)),
  );
};

/**
 * Who owns the layers on a rung, in the order of the stack. A layer that is missing on some rungs is
 * compared with the last rung below that has it.
 * @param index place of the rung, from 0 at the bottom
 */
export const layersOn = (provider: Provider, rungs: readonly string[], index: number): readonly Layer[] =>
  stackOf(provider, rungs).map((row) => {
    const [owner = 'not-applicable', ...below] = rungs
      .slice(0, index + 1)
      .map((rung) => crossing(provider, rung, row.area).owner)
      .reverse();
    const before = below.find(isOwned);
    if (!isOwned(owner) || owner === before || !index) return {...row, owner};
    return {...row, owner, step: before && RANK[owner] < RANK[before] ? 'back' : 'since'};
  });
