/** The at-a-glance list: the same rows as the table, sorted by who does them instead of by service. */
import {atomsOf, crossing, type Crossing} from './lookup.js';
import {bandOf, bandRows, heightOf, type Band, type RowSet} from './rows.js';
import type {Area, AtomicArea, Owner, Provider, Service} from './types.js';

/** The groups of the list, from the customer down to what does not exist. `depends`: the owner changes with the service. */
export const PLACES = ['customer', 'depends', 'provider', 'shared', 'not-applicable'] as const;
export type Place = (typeof PLACES)[number];

/** Who does a task on some services. */
export interface OwnerOn {
  readonly owner: Owner;
  readonly services: readonly Service[];
}

/** What one side of a shared task does: a sentence (empty until the texts are there), or some tasks of a composite. */
export interface Half {
  readonly place: Exclude<Place, 'not-applicable'>;
  readonly text: string;
  readonly tasks: readonly AtomicArea[];
}

/** The owner of a task, or of these tasks of a composite, holds only under a condition. */
export interface TaskCondition {
  readonly text: string;
  readonly tasks: readonly AtomicArea[];
}

export interface ListedTask {
  readonly area: Area;
  /** Id of the service whose cell stands behind the task: the one asked for, else the first that fits. Undefined when no service has the task. */
  readonly service?: string;
  readonly conditions: readonly TaskCondition[];
  /** Both sides of a shared task; empty for the others. */
  readonly halves: readonly Half[];
  /** The service that the sentences in `halves` speak of, where they are not the same on all. */
  readonly example?: Service;
  /** Where no service is asked for: each owner of a task that depends; else only who differs from the group. */
  readonly on: readonly OwnerOn[];
  /** Why the task does not exist on the service; empty for the others, and until the texts are there. */
  readonly why: readonly string[];
}

export type OwnerList = Readonly<Record<Place, readonly ListedTask[]>>;

export interface OwnerListOptions {
  /** Which rows of the set are listed. Default: all. */
  readonly keep?: (area: Area) => boolean;
  /** Ids of the services that a task is told by where none is asked for. Default: the columns of the provider. */
  readonly columns?: readonly string[];
}

const isCloud = (service: Service): boolean => service.model !== 'on-premises';

const servicesOf = (provider: Provider, ids: readonly string[]): readonly Service[] =>
  ids.flatMap((id) => provider.services.get(id) ?? []);

/** Where a row stands when no service is named: nobody's in general as soon as it moves. */
export const placeOf = (band: Band): Exclude<Place, 'not-applicable'> => (band === 'moving' ? 'depends' : band);

/** Items under their owners, in the order of the groups; owners without any are left out. */
const grouped = <P extends Place, T>(items: readonly (readonly [P, T])[]): {place: P; found: T[]}[] =>
  (PLACES as readonly Place[]).flatMap((place) => {
    const found = items.filter(([p]) => p === place);
    const [first] = found;
    return first ? [{place: first[0], found: found.map(([, item]) => item)}] : [];
  });

/**
 * The service by which a row is shown where none is chosen: the first in the columns, else of all, on which
 * its owner is the one that it has in general. Cloud services only.
 * @returns undefined when no service has the task
 */
export const exampleOf = (provider: Provider, area: Area, columns: readonly string[]): Service | undefined => {
  const place = placeOf(bandOf(provider, area));
  const candidates = [...servicesOf(provider, columns), ...provider.services.values()].filter(isCloud);
  const owner = (service: Service): Owner => crossing(provider, service.id, area).owner;
  return candidates.find((s) => owner(s) === place) ?? candidates.find((s) => owner(s) !== 'not-applicable');
};

const conditionsOf = ({parts}: Crossing): readonly TaskCondition[] => {
  const tasks = new Map<string, AtomicArea[]>();
  for (const {area, cell} of parts) {
    if (cell.owner === 'not-applicable' || !cell.condition) continue;
    tasks.set(cell.condition, [...(tasks.get(cell.condition) ?? []), area]);
  }
  return [...tasks].map(([text, found]) => ({text, tasks: found}));
};

const sentences = ({parts: [only]}: Crossing): readonly Half[] =>
  only && only.cell.owner !== 'not-applicable'
    ? [
        {place: 'customer', text: only.cell.customer, tasks: []},
        {place: 'provider', text: only.cell.provider, tasks: []},
      ]
    : [];

const tasksBySide = (tasks: readonly (readonly [Place, AtomicArea])[]): readonly Half[] =>
  grouped(tasks).flatMap(({place, found}) => (place === 'not-applicable' ? [] : [{place, text: '', tasks: found}]));

const onService = (provider: Provider, area: Area, service: string): [Place, ListedTask] => {
  const met = crossing(provider, service, area);
  const {owner, parts} = met;
  const halves =
    owner !== 'shared'
      ? []
      : area.kind === 'atomic'
        ? sentences(met)
        : tasksBySide(parts.map((part) => [part.cell.owner, part.area]));
  const why = parts.flatMap(({cell}) => (owner === 'not-applicable' && 'why' in cell && cell.why ? [cell.why] : []));
  return [owner, {area, service, conditions: conditionsOf(met), halves, on: [], why: [...new Set(why)]}];
};

/** Who else it is: every owner of a task that depends, else those that differ from the group. */
const ownersOn = (provider: Provider, area: Area, place: Place, columns: readonly string[]): readonly OwnerOn[] => {
  const shown = servicesOf(provider, columns);
  // hardware that stands at the customer's is the exception to what is always the provider's
  const onSite = place === 'shared' ? [] : [...provider.services.values()].filter((s) => s.customerSite);
  const told = (place === 'depends' ? shown : [...new Set([...shown, ...onSite])].filter(isCloud))
    .map((service) => [crossing(provider, service.id, area).owner, service] as const)
    .filter(([owner]) => place === 'depends' || (owner !== place && owner !== 'not-applicable'));
  return grouped(told).map(({place: owner, found}) => ({owner, services: found}));
};

/** True when the cells of an area say the same of every cloud service where both sides take part. */
const saysOneThing = (provider: Provider, area: AtomicArea): boolean => {
  const said = [...provider.services.values()].filter(isCloud).flatMap((service) => {
    const met = crossing(provider, service.id, area);
    return met.owner === 'shared' ? JSON.stringify([sentences(met), conditionsOf(met).map((c) => c.text)]) : [];
  });
  return new Set(said).size <= 1;
};

const onAny = (provider: Provider, area: Area, band: Band, columns: readonly string[]): [Place, ListedTask] => {
  const place = placeOf(band);
  const best = exampleOf(provider, area, columns);
  const task = {area, ...(best && {service: best.id}), on: ownersOn(provider, area, place, columns), why: []};
  if (place !== 'shared' || !best) return [place, {...task, conditions: [], halves: []}];
  if (area.kind === 'composite') {
    const tasks = atomsOf(provider, area).map((atom) => [placeOf(bandOf(provider, atom)), atom] as const);
    return [place, {...task, conditions: [], halves: tasksBySide(tasks)}];
  }
  const met = crossing(provider, best.id, area);
  return [
    place,
    {
      ...task,
      conditions: conditionsOf(met),
      halves: sentences(met),
      ...(!saysOneThing(provider, area) && {example: best}),
    },
  ];
};

/**
 * The rows of a set by who does them, each group in the order of the stack. With a service, the
 * owners are those of its cells; without one, a task stands with a side only if that side has it on
 * every cloud service. A composite all of whose tasks are listed too is left out, unless it is shared:
 * there both halves are the point.
 * @param service id of a service of the provider; one that it lacks counts as none
 */
export const byOwner = (
  provider: Provider,
  set: RowSet,
  service?: string,
  {keep = () => true, columns = provider.columns}: OwnerListOptions = {},
): OwnerList => {
  const rows = bandRows(provider, set)
    .flatMap((band) => band.rows)
    .filter(({area}) => keep(area))
    .sort((a, b) => heightOf(provider, b.area) - heightOf(provider, a.area));
  const listed = new Set(rows.map(({area}) => area.id));
  const tasks = rows
    .map(({area, band}) =>
      service !== undefined && provider.services.has(service)
        ? onService(provider, area, service)
        : onAny(provider, area, band, columns),
    )
    .filter(
      ([place, {area}]) =>
        area.kind === 'atomic' || place === 'shared' || !atomsOf(provider, area).every(({id}) => listed.has(id)),
    );
  const groups = new Map(grouped(tasks).map(({place, found}) => [place, found]));
  return Object.fromEntries(PLACES.map((place) => [place, groups.get(place) ?? []])) as unknown as OwnerList;
};
