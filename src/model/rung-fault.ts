import type {Asked} from './rungs.js';
import type {Provider} from './types.js';

export interface RungFault {
  /** Where the fault is. */
  readonly at: keyof Asked;
  /** Ids that are not known; none when there are too few rungs, or one is named twice. */
  readonly unknown: readonly string[];
  /** Ids that would do. */
  readonly known: readonly string[];
}

/**
 * The first thing that an author should mend.
 * @param rungs what `readRungs` made of the wish
 */
export const findFault = (
  {services, ladders}: Provider,
  {rungs: own, ladder, rung}: Asked,
  rungs: readonly string[],
): RungFault | undefined => {
  const named = ladders.map((l) => l.id);
  const wish = own ?? ladders.find((l) => l.id === ladder)?.rungs;
  const all = [...services.keys()];
  const checks: [at: keyof Asked, ids: readonly string[], known: readonly string[]][] = [
    ['ladder', own || ladder === undefined ? [] : [ladder], named],
    ['rungs', wish ?? [], all],
    ['rung', rung ? [rung] : [], rungs],
  ];
  const faults = checks
    .map(([at, ids, known]) => ({at, known, unknown: ids.filter((id) => !known.includes(id))}))
    .filter((fault) => fault.unknown.length);
  const different = new Set(wish).size;
  const isLadder = rungs.length && (!wish || (different > 1 && different === wish.length));
  return faults[0] ?? (isLadder ? undefined : {at: 'rungs', unknown: [], known: all});
};
