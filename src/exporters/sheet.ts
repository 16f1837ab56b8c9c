import type {Band, RowSet} from '../model/rows.js';
import {tableOf, type TableBand, type TableRow} from '../model/table.js';
import type {Owner, Provider, Service} from '../model/types.js';

/** The words around the facts of a matrix, one table a language. */
export interface SheetWords {
  /** What the table is about. @param services their short names */
  readonly caption: (services: readonly string[]) => string;
  /** Head of the column of tasks. */
  readonly task: string;
  readonly band: (band: Band, provider: string) => string;
  readonly owner: (owner: Owner, provider: string) => string;
}

/** A matrix as it is shown now: after all filters, with the rows that are opened, columns in their order. */
export interface MatrixSheet<W extends SheetWords = SheetWords> {
  readonly provider: Provider;
  readonly services: readonly Service[];
  readonly bands: readonly TableBand[];
  readonly words: W;
}

/**
 * A matrix that nobody has opened or filtered.
 * @param services ids; those that the provider does not have are left out
 */
export const sheetOf = <W extends SheetWords>(
  provider: Provider,
  services: readonly string[],
  rows: RowSet,
  words: W,
): MatrixSheet<W> => {
  const known = services.flatMap((id) => provider.services.get(id) ?? []);
  const bands = tableOf(
    provider,
    known.map((service) => service.id),
    rows,
  );
  return {provider, services: known, bands, words};
};

/** Columns in their order, by the names that readers know. */
export const namesOf = ({services}: MatrixSheet): readonly string[] => services.map((service) => service.short);

/**
 * The rows of a band with a head that says all by itself: a task under its opened composite is named with it
 * ("Patch management: Guest OS patching"), because indentation is lost in plain text and in sorted sheets.
 */
export const namedRows = ({rows}: TableBand): readonly (readonly [head: string, row: TableRow])[] => {
  let parent: TableRow['area'] | undefined;
  return rows.map((row) => {
    const {area, depth} = row;
    if (!depth) parent = area;
    const isPart = depth && parent?.kind === 'composite' && parent.children.includes(area.id);
    return [isPart ? `${parent!.label}: ${area.label}` : area.label, row];
  });
};
