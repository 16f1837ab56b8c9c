import type {Owner, Side} from './types.js';

/**
 * `line`: the customer's work on one side, the provider's on the other. `soft`: one of the two is
 * shared, so the line spreads out over the shared cell instead of passing on one side of it.
 */
export type Edge = 'none' | 'line' | 'soft';

/** The edges of one cell: under it, and between it and the column before it. */
export interface CellEdges {
  readonly below: Edge;
  readonly before: Edge;
}

const edge = (a: Side | undefined, b: Side | undefined): Edge =>
  !a || !b || a === b ? 'none' : a === 'shared' || b === 'shared' ? 'soft' : 'line';

/** A task that does not exist takes the side of the next one below, so that the line runs straight under the last task that does. */
const sidesOf = (column: readonly Owner[]): (Side | undefined)[] => {
  const sides: (Side | undefined)[] = column.map((o) => (o === 'not-applicable' ? undefined : o));
  for (let i = sides.length - 2; i >= 0; i--) sides[i] ??= sides[i + 1];
  for (let i = 1; i < sides.length; i++) sides[i] ??= sides[i - 1];
  return sides;
};

/**
 * The responsibility line of a set of columns, drawn from the cells, cell by cell. Where a column
 * goes back and forth there is more than one stretch of line, and all of them are returned.
 * Under the last row stands the ground: a column that is the customer's down to there ends in a line.
 * @param columns owners of each column from the top of the stack to the bottom
 * @returns the edges of each column's cells, in the same order
 */
export const lineOf = (columns: readonly (readonly Owner[])[]): readonly (readonly CellEdges[])[] => {
  const sides = columns.map(sidesOf);
  return sides.map((column, c) =>
    column.map((side, r) => ({
      below: r + 1 < column.length ? edge(side, column[r + 1]) : side === 'customer' ? 'line' : 'none',
      before: c ? edge(sides[c - 1]?.[r], side) : 'none',
    })),
  );
};
