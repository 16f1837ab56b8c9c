import {atomsOf, findArea} from '../../model/lookup.js';
import type {RowSet} from '../../model/rows.js';
import type {CellRef, Provider} from '../../model/types.js';

/** Which rows must be shown, and which composite opened, for a cell to be seen. */
export interface Way {
  readonly rows: RowSet;
  readonly open?: string;
}

/** @returns undefined when the provider has no such cell */
export const reach = (provider: Provider, {service, area: id}: CellRef, rows: RowSet): Way | undefined => {
  const area = findArea(provider, id);
  if (!area || !provider.services.has(service)) return undefined;
  if (rows === 'all' || provider.glance.includes(id)) return {rows};
  const open = provider.glance.find((row) => {
    const shown = findArea(provider, row);
    return shown?.kind === 'composite' && atomsOf(provider, shown).some((atom) => atom.id === id);
  });
  return open ? {rows, open} : {rows: 'all'};
};
