/** From what an author asked for to rungs that can be shown, and to what the author should mend. */
import type {Provider} from './types.js';

export interface Asked {
  /** Ids of services from the bottom rung up; goes before `ladder`. */
  readonly rungs?: readonly string[];
  /** Id of one of the provider's ladders. */
  readonly ladder?: string;
  /** Id of the rung to stand on. */
  readonly rung?: string;
}

export interface RungFault {
  /** Where the fault is. */
  readonly at: keyof Asked;
  /** Ids that are not known; none when there are too few rungs, or one is named twice. */
  readonly unknown: readonly string[];
  /** Ids that would do. */
  readonly known: readonly string[];
}

export interface ReadRungs {
  /** Two services of the provider or more, from the bottom up; empty when it has no two. */
  readonly rungs: readonly string[];
  /** The first thing to mend. */
  readonly fault?: RungFault;
}

/**
 * What can be shown of a wish; else the usual rungs, else the provider's first ladder, else its columns.
 * @param coming ids of services that can be loaded, and so are no fault
 */
export const readRungs = (
  provider: Provider,
  {rungs: own, ladder, rung}: Asked,
  usual: readonly string[],
  coming: readonly string[] = [],
): ReadRungs => {
  const {ladders, services, columns} = provider;
  const wish = own ?? ladders.find((l) => l.id === ladder)?.rungs;
  const wanted = [...new Set(wish)];
  const there = (ids: readonly string[] = []): readonly string[] => ids.filter((id) => services.has(id));
  const rungs =
    [there(wanted), usual.every((id) => services.has(id)) ? usual : there(ladders[0]?.rungs), there(columns)].find(
      (ids) => ids.length > 1,
    ) ?? [];
  const all = [...new Set([...services.keys(), ...coming])];
  const not = (at: keyof Asked, ids: readonly string[], known: readonly string[]): RungFault[] => {
    const unknown = ids.filter((id) => !known.includes(id));
    return unknown.length ? [{at, unknown, known}] : [];
  };
  const [fault] = [
    ...(ladder === undefined || own
      ? []
      : not(
          'ladder',
          [ladder],
          ladders.map((l) => l.id),
        )),
    ...not('rungs', wanted, all),
    ...(rungs.length && (!wish || (wanted.length > 1 && wanted.length === wish.length))
      ? []
      : [{at: 'rungs' as const, unknown: [], known: all}]),
    // a chosen service that is on its way will be a rung
    ...not('rung', rung && !coming.includes(rung) ? [rung] : [], rungs),
  ];
  return {rungs, ...(fault && {fault})};
};
