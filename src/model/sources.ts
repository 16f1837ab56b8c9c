import type {Cell, Provider, Source} from './types.js';

/** The sources of a cell, in the cell's order. */
export const sourcesOf = (provider: Provider, cell: Cell): readonly Source[] =>
  cell.owner === 'not-applicable'
    ? []
    : cell.sources.flatMap((id) => {
        const source = provider.sources.get(id);
        return source ? [source] : [];
      });
