import {lineOf, type CellEdges} from './line.js';
import {crossing} from './lookup.js';
import {bandRows, type Band, type Row, type RowSet} from './rows.js';
import type {Owner, Provider} from './types.js';

export interface TableCell extends CellEdges {
  readonly service: string;
  readonly owner: Owner;
}

export interface TableRow extends Row {
  readonly cells: readonly TableCell[];
}

export interface TableBand {
  readonly band: Band;
  readonly rows: readonly TableRow[];
}

const NO_EDGES: CellEdges = {below: 'none', before: 'none'};

/**
 * The matrix of a provider for some columns: rows in stack order, owners, and the line between the
 * customer's work and the provider's. Shared controls stand below the stack and have no line.
 * @param services ids of columns that the provider has
 * @param open ids of composites that are opened
 */
export const tableOf = (
  provider: Provider,
  services: readonly string[],
  set: RowSet,
  open?: ReadonlySet<string>,
): readonly TableBand[] => {
  const bands = bandRows(provider, set, open);
  const stack = bands.flatMap((b) => (b.band === 'shared' ? [] : b.rows));
  const ownersOf = (rows: readonly Row[], service: string): Owner[] =>
    rows.map((row) => crossing(provider, service, row.area).owner);
  const edges = lineOf(services.map((service) => ownersOf(stack, service)));
  return bands.map(({band, rows}) => ({
    band,
    rows: rows.map((row) => ({
      ...row,
      cells: services.map((service, c) => ({
        service,
        owner: crossing(provider, service, row.area).owner,
        ...(edges[c]?.[stack.indexOf(row)] ?? NO_EDGES),
      })),
    })),
  }));
};
