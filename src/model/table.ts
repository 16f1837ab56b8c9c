import {fold} from './fold.js';
import {lineOf, type CellEdges} from './line.js';
import {atomsOf} from './lookup.js';
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

/** Decides whether a row is shown. @param owners who owns it in each column, in the order of the columns */
export type Keep = (row: Row, owners: readonly Owner[]) => boolean;

/**
 * The matrix of a provider for some columns: rows in stack order, owners, and the line between the
 * customer's work and the provider's. Shared controls stand below the stack and have no line.
 * @param services ids of columns that the provider has
 * @param open ids of composites that are opened
 * @param keep leaves rows out before the line is drawn, each by itself: a task may stay where its composite
 *   goes. A band without rows goes too. Default: every row stays.
 */
export const tableOf = (
  provider: Provider,
  services: readonly string[],
  set: RowSet,
  open?: ReadonlySet<string>,
  keep?: Keep,
): readonly TableBand[] => {
  const columns = services.map((id) => provider.cells.get(id));
  const ownersOf = ({area}: Row): Owner[] => {
    const atoms = atomsOf(provider, area);
    return columns.map(
      // a table may have thousands of cells: only those of composites are folded
      (cells) => cells?.get(area.id)?.owner ?? fold(atoms.map(({id}) => cells?.get(id)?.owner ?? 'not-applicable')),
    );
  };
  const table = bandRows(provider, set, open)
    .map(({band, rows}) => ({
      band,
      rows: rows.flatMap((row): TableRow[] => {
        const owners = ownersOf(row);
        if (keep && !keep(row, owners)) return [];
        const cells = owners.map((owner, c): TableCell => {
          return {service: services[c]!, owner, below: 'none', before: 'none'};
        });
        return [{...row, cells}];
      }),
    }))
    .filter(({rows}) => rows.length);
  const stack = table.flatMap(({band, rows}) => (band === 'shared' ? [] : rows));
  lineOf(services.map((_, c) => stack.map(({cells}) => cells[c]!.owner))).forEach((column, c) => {
    column.forEach((edges, r) => Object.assign(stack[r]!.cells[c]!, edges));
  });
  return table;
};
