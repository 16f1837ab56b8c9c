/** What print says beside the table: each task once, with what holds on the services shown, and the sources numbered. */
import {atomsOf, findCell} from '../../../model/lookup.js';
import {sourcesOf} from '../../../model/sources.js';
import type {TableBand} from '../../../model/table.js';
import type {Area, AtomicArea, Cell, CompositeArea, Provider, Service, Source} from '../../../model/types.js';

/** What holds on some services alike. */
export interface Statement {
  readonly services: readonly Service[];
  readonly cell: Cell;
  /** Numbers of its sources, from 1. */
  readonly sources: readonly number[];
}

export interface Task {
  readonly area: AtomicArea;
  readonly statements: readonly Statement[];
}

/** A row of the table: one task, or a composite with those of its tasks that no row above has told. */
export interface Entry {
  readonly composite?: CompositeArea;
  readonly tasks: readonly Task[];
}

export interface Digest {
  readonly entries: readonly Entry[];
  /** Each source once; the first has the number 1. */
  readonly sources: readonly Source[];
}

/** @param services the columns shown @param bands the rows shown */
export const digest = (provider: Provider, services: readonly Service[], bands: readonly TableBand[]): Digest => {
  const sources = new Map<string, Source>();
  const numberOf = (source: Source): number => {
    sources.set(source.url, sources.get(source.url) ?? source);
    return [...sources.keys()].indexOf(source.url) + 1;
  };
  const taskOf = (area: AtomicArea): Task => {
    // services on which the same holds stand together, wherever it is written
    const alike = new Map<string, {cell: Cell; services: Service[]; sources: Set<number>}>();
    for (const service of services) {
      const cell = findCell(provider, {service: service.id, area: area.id});
      if (!cell) continue;
      const key = JSON.stringify({...cell, sources: undefined, verification: undefined});
      const group = alike.get(key) ?? {cell, services: [], sources: new Set<number>()};
      group.services.push(service);
      for (const source of sourcesOf(provider, cell)) group.sources.add(numberOf(source));
      alike.set(key, group);
    }
    const statements = [...alike.values()].map((group) => ({
      ...group,
      sources: [...group.sources].sort((a, b) => a - b),
    }));
    return {area, statements};
  };
  const told = new Set<Area>();
  const entryOf = (area: Area): Entry => {
    const tasks = atomsOf(provider, area).filter((atom) => !told.has(atom));
    for (const atom of [area, ...tasks]) told.add(atom);
    return {...(area.kind === 'composite' && {composite: area}), tasks: tasks.map(taskOf)};
  };
  const rows = bands.flatMap((band) => band.rows);
  const entries = rows.flatMap(({area}) => (told.has(area) ? [] : entryOf(area)));
  return {entries, sources: [...sources.values()]};
};
