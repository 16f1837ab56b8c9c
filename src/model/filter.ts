/** What a reader leaves out of a matrix: rows and columns. Loaded when something is left out or marked. */
import {atomsOf} from './lookup.js';
import type {BandRows} from './rows.js';
import type {Keep} from './table.js';
import {OWNERS, type Area, type Category, type Owner, type Provider, type Service} from './types.js';

/** Which rows stay: those that pass every filter given. An id that the provider does not know filters nothing. */
export interface RowFilters {
  /** Layers of the stack. A composite is in those of its tasks. */
  readonly groups?: readonly string[];
  /** One of these owners stands in the row. */
  readonly owners?: readonly string[];
  /** Ids of control categories. A composite without one is in those of its tasks. */
  readonly categories?: readonly string[];
  /** The owner is not the same in all columns; "not applicable" is another one too. Filters nothing in a single column. */
  readonly differences?: boolean;
}

export interface ColumnFilters {
  /** Ids in the order of the columns. Default: those that the provider names. */
  readonly services?: readonly string[];
  /** Only columns of these service models; one that none of the columns has filters nothing. */
  readonly models?: readonly string[];
}

type Ids = readonly (string | undefined)[];

/** Those ids that filter something. */
const knownOf = (ids: Ids = [], known: () => Ids): Ids => (ids.length ? known().filter((id) => ids.includes(id)) : ids);

/** Whether one of some ids is wanted; all are when none is. */
const oneOf = (wanted: Ids, found: () => Ids): boolean => !wanted.length || found().some((id) => wanted.includes(id));

const groupsOf = (provider: Provider, area: Area): readonly string[] => atomsOf(provider, area).map(({group}) => group);

const categoriesOf = (provider: Provider, area: Area): Ids =>
  area.category ? [area.category] : atomsOf(provider, area).map(({category}) => category);

/** The layers of some rows, in the order of the stack: the one with the highest task first. None while the texts are missing. */
export const groupsIn = (provider: Provider, areas: Iterable<Area>): readonly string[] => {
  const atoms = [...areas].flatMap((area) => atomsOf(provider, area)).sort((a, b) => b.order - a.order);
  return [...new Set(atoms.map(({group}) => group))].filter(Boolean);
};

/** The control categories of some rows, in the order of the provider. None while the texts are missing. */
export const categoriesIn = (provider: Provider, areas: Iterable<Area>): readonly Category[] => {
  const found = new Set([...areas].flatMap((area) => categoriesOf(provider, area)));
  return provider.categories.filter(({id}) => found.has(id));
};

const known = (
  provider: Provider,
  {groups, owners, categories}: RowFilters,
): Record<'groups' | 'owners' | 'categories', Ids> => ({
  groups: knownOf(groups, () => groupsIn(provider, provider.areas.values())),
  owners: knownOf(owners, () => OWNERS),
  categories: knownOf(categories, () => provider.categories.map(({id}) => id)),
});

const differsIn = (owners: readonly Owner[]): boolean => new Set(owners).size > 1;

/** True when a task changes hands between the columns shown. That it does not exist in one of them is no move. */
export const movesIn = (owners: readonly Owner[]): boolean =>
  differsIn(owners.filter((owner) => owner !== 'not-applicable'));

/** Filters for `tableOf`. Layers and categories are in the texts of a provider: while these are missing they filter nothing. */
export const rowFilter = (provider: Provider, filters: RowFilters): Keep => {
  const {groups, owners, categories} = known(provider, filters);
  return ({area}, found) =>
    (!filters.differences || found.length < 2 || differsIn(found)) &&
    oneOf(owners, () => found) &&
    oneOf(groups, () => groupsOf(provider, area)) &&
    oneOf(categories, () => categoriesOf(provider, area));
};

const chosenOf = (provider: Provider, {services = provider.columns}: ColumnFilters): readonly Service[] =>
  services.flatMap((id) => provider.services.get(id) ?? []);

const modelsIn = (services: readonly Service[], models: Ids | undefined): Ids =>
  knownOf(models, () => [...new Set(services.map(({model}) => model))]);

/** The columns of a matrix. Services that the provider lacks are left out. */
export const columnsOf = (provider: Provider, filters: ColumnFilters): readonly Service[] => {
  const chosen = chosenOf(provider, filters);
  const models = modelsIn(chosen, filters.models);
  return chosen.filter(({model}) => oneOf(models, () => [model]));
};

/** How many single choices leave something out. */
export const countFilters = (provider: Provider, filters: RowFilters & ColumnFilters): number => {
  const chosen = chosenOf(provider, filters);
  const all = [...Object.values(known(provider, filters)), modelsIn(chosen, filters.models)].flat();
  return all.length + Number(!!filters.differences && columnsOf(provider, filters).length > 1);
};

/** How many rows stand in some bands, those under an opened composite too. */
export const countRows = (bands: readonly BandRows[]): number => bands.reduce((sum, {rows}) => sum + rows.length, 0);
