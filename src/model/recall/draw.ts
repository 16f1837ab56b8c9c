import type {Random} from '../random.js';
import type {Target} from './targets.js';

interface Pool {
  readonly left: Target[];
  /** No target is less crowded than this: rows and columns only fill up. */
  least: number;
}

/** Takes the first of the least crowded targets out of a pool that is not empty. */
const takeFrom = (pool: Pool, crowd: (target: Target) => number): Target => {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < pool.left.length && least > pool.least; i++) {
    const here = crowd(pool.left[i]!);
    if (here < least) [best, least] = [i, here];
  }
  pool.least = least;
  return pool.left.splice(best, 1)[0]!;
};

/**
 * Some of the targets at random: at least half from rows whose owner varies, as long as there are
 * any, and spread over the rows and columns.
 * @param kept stay in the draw and come first
 * @param count how many in all; more than there are gives all
 */
export const draw = (
  targets: readonly Target[],
  kept: readonly Target[],
  count: number,
  random: Random,
): readonly Target[] => {
  const drawn = kept.slice(0, count);
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  const crowd = ({service, area}: Target): number => (rows.get(area) ?? 0) + (columns.get(service) ?? 0);
  const note = ({service, area}: Target): void => {
    rows.set(area, (rows.get(area) ?? 0) + 1);
    columns.set(service, (columns.get(service) ?? 0) + 1);
  };
  drawn.forEach(note);
  const taken = new Set(drawn);
  const left = random.shuffle(targets.filter((target) => !taken.has(target)));
  const varying: Pool = {left: left.filter((target) => target.varies), least: 0};
  const steady: Pool = {left: left.filter((target) => !target.varies), least: 0};
  let varied = drawn.filter((target) => target.varies).length;
  while (drawn.length < count) {
    const wanted = 2 * varied <= drawn.length ? [varying, steady] : [steady, varying];
    const pool = wanted.find((some) => some.left.length);
    if (!pool) break;
    const next = takeFrom(pool, crowd);
    note(next);
    varied += Number(next.varies);
    drawn.push(next);
  }
  return drawn;
};
