import {atomsOf, findArea} from '../../../model/lookup.js';
import {bandOf, type RowSet} from '../../../model/rows.js';
import type {Area, Provider} from '../../../model/types.js';

/** Which rows must be shown, and which composite opened, for a task to be seen. */
export interface Way {
  readonly rows: RowSet;
  readonly open?: string;
}

/** @returns undefined when no rows show the area: a composite that stands only for its tasks */
export const reach = (provider: Provider, area: Area, rows: RowSet): Way | undefined => {
  const {id} = area;
  const inGlance = provider.glance.includes(id);
  if (rows === 'glance' && inGlance) return {rows};
  if (area.kind === 'composite') {
    if (bandOf(provider, area) === 'shared') return {rows: 'all'};
    return inGlance ? {rows: 'glance'} : undefined;
  }
  if (rows === area.tier) return {rows};
  const open =
    rows === 'glance' &&
    provider.glance.find((row) => {
      const shown = findArea(provider, row);
      return shown?.kind === 'composite' && atomsOf(provider, shown).some((atom) => atom.id === id);
    });
  return open ? {rows, open} : {rows: 'all'};
};
