import type {Provider} from './types.js';

export interface Asked {
  /** Ids of services from the bottom rung up; goes before `ladder`. */
  readonly rungs?: readonly string[];
  /** Id of one of the provider's ladders. */
  readonly ladder?: string;
  /** Id of the rung to stand on. */
  readonly rung?: string;
}

export interface ReadRungs {
  /** Ids of services from the bottom up, each once; none when the provider has no two services. */
  readonly rungs: readonly string[];
  /** False when the wish is not met in full; `findFault` tells whether and why. */
  readonly met: boolean;
}

/**
 * The rungs that an author asked for, as far as the provider has them; when that makes no ladder, the
 * usual rungs, else the provider's own first ladder, else its columns.
 */
export const readRungs = (
  {services, ladders, columns}: Provider,
  {rungs: own, ladder, rung}: Asked,
  usual: readonly string[],
): ReadRungs => {
  const there = (ids: readonly string[] = []): string[] => [...new Set(ids)].filter((id) => services.has(id));
  const wish = own ?? (ladder === undefined ? ladder : (ladders.find((l) => l.id === ladder)?.rungs ?? []));
  const whole = there(usual).length === usual.length ? usual : [];
  const rungs = [there(wish), whole, there(ladders[0]?.rungs), there(columns)].find((ids) => ids.length > 1) ?? [];
  return {
    rungs,
    met: rungs.length > 0 && (!wish || wish.join() === rungs.join()) && (!rung || rungs.includes(rung)),
  };
};
