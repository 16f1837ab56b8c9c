/** From what an author asked for to a ladder that can be shown, and to what the author should mend. */
import {ladderOf} from './ladder.js';
import type {Ladder, Provider} from './types.js';

export interface Asked {
  /** Ids of services from the bottom rung up; goes before `ladder`. */
  readonly rungs?: readonly string[];
  /** Id of one of the provider's ladders. */
  readonly ladder?: string;
  /** Id of the rung to stand on. */
  readonly rung?: string;
}

export interface RungFault {
  /** No such ladder; no such services; services named twice; fewer than two rungs; no such rung on the ladder. */
  readonly kind: 'ladder' | 'services' | 'twice' | 'few' | 'rung';
  /** The ids at fault. */
  readonly ids: readonly string[];
}

export interface ReadRungs {
  /** Undefined when the provider has fewer than two services. */
  readonly ladder?: Ladder;
  /** The first thing to mend. */
  readonly fault?: RungFault;
}

/**
 * @param usual rungs when nothing else is asked for, or nothing of it can be shown; a provider
 *   without them shows its own first ladder, or its columns
 * @param isComing tells of a service that is on its way, and so no fault
 */
export const readRungs = (
  provider: Provider,
  {rungs, ladder: id, rung}: Asked,
  usual: readonly string[],
  isComing: (service: string) => boolean,
): ReadRungs => {
  const isThere = (service: string): boolean => provider.services.has(service);
  const named = rungs ?? provider.ladders.find((l) => l.id === id)?.rungs ?? [];
  const wanted = [...new Set(named)];
  const [ladder] = [wanted, usual.every(isThere) ? usual : provider.ladders[0]?.rungs, provider.columns].flatMap(
    (list) => {
      const [first, second, ...rest] = list?.filter(isThere) ?? [];
      return first !== undefined && second !== undefined ? [ladderOf(provider, [first, second, ...rest])] : [];
    },
  );
  const isKnown = (service: string): boolean => isThere(service) || isComing(service);
  const fault = (kind: RungFault['kind'], ids: readonly string[], found = ids.length > 0): RungFault[] =>
    found ? [{kind, ids}] : [];
  const [first] = [
    ...fault('ladder', [id ?? ''], id !== undefined && !rungs && !named.length),
    ...fault(
      'services',
      wanted.filter((service) => !isKnown(service)),
    ),
    ...fault(
      'twice',
      wanted.filter((service) => named.indexOf(service) !== named.lastIndexOf(service)),
    ),
    ...fault('few', wanted, !ladder || (rungs && wanted.length < 2)),
    ...fault('rung', [rung ?? ''], !!rung && !ladder?.rungs.includes(rung) && !isComing(rung)),
  ];
  return {...(ladder && {ladder}), ...(first && {fault: first})};
};
