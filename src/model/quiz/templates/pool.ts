/** The part of a provider that questions may be made from. */
import {atomsOf, findArea, findCell} from '../../lookup.js';
import type {Random} from '../../random.js';
import type {AtomicArea, OwnedCell, Provider, Service} from '../../types.js';
import type {GenerateSpec} from '../types.js';

/** A cell that is certain, has one owner, and may be asked about. */
export interface Askable {
  readonly service: Service;
  readonly area: AtomicArea;
  readonly cell: OwnedCell & {readonly owner: 'provider' | 'customer'};
}

export interface Pool {
  readonly provider: Provider;
  /** Services that questions may speak of; on-premises only as what one moves away from. */
  readonly services: readonly Service[];
  readonly cloud: readonly Service[];
  /** True when only some services are wanted: then a question about none of them is out of place. */
  readonly limited: boolean;
  /** Areas that questions may be about. Wrong options may come from any area. */
  readonly areas: ReadonlySet<string>;
  askable(service: string, area: string): Askable | undefined;
  /** All askable cells of a service, in the order of the stack. */
  ofService(service: string): readonly Askable[];
  /** All askable cells of an area in the cloud. */
  ofArea(area: string): readonly Askable[];
}

const allAskable = (provider: Provider, service: Service): readonly Askable[] =>
  [...provider.areas.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap((area) => {
      const cell = findCell(provider, {service: service.id, area: area.id});
      if (!cell || cell.owner === 'not-applicable' || cell.owner === 'shared' || !cell.ask) return [];
      return [{service, area, cell: {...cell, owner: cell.owner}}];
    });

/** Ids that are not known are passed over: the caller warns about them where the author can see it. */
export const poolOf = (provider: Provider, {services: wanted, areas}: GenerateSpec): Pool => {
  const services = [...provider.services.values()].filter((s) => !wanted || wanted.includes(s.id));
  const cloud = services.filter((s) => s.model !== 'on-premises');
  const cells = new Map(services.map((s) => [s.id, new Map(allAskable(provider, s).map((a) => [a.area.id, a]))]));
  const atoms = areas?.flatMap((id) => {
    const area = findArea(provider, id);
    return area ? [id, ...atomsOf(provider, area).map((a) => a.id)] : [];
  });
  const askable: Pool['askable'] = (service, area) => cells.get(service)?.get(area);
  return {
    provider,
    services,
    cloud,
    limited: !!wanted,
    areas: new Set(atoms ?? [...provider.areas.keys(), ...provider.composites.keys()]),
    askable,
    ofService: (service) => [...(cells.get(service)?.values() ?? [])],
    ofArea: (area) => cloud.flatMap((s) => askable(s.id, area) ?? []),
  };
};

/** 0 for tasks of one topic; rows that never change hands are further off than those that do. */
export const farApart = ({provider}: Pool, a: AtomicArea, b: AtomicArea): number =>
  Number([...provider.composites.values()].every((c) => !c.children.includes(a.id) || !c.children.includes(b.id))) +
  Number(!!b.always);

/** Some of the nearest things in random order: near ones make plausible wrong options. */
export const nearest = <T>(things: readonly T[], far: (thing: T) => number, n: number, random: Random): T[] => {
  // twice as many as needed, so that the same question does not always come with the same options
  const near = random
    .shuffle(things)
    .sort((a, b) => far(a) - far(b))
    .slice(0, 2 * n);
  return random.shuffle(near).slice(0, n);
};
