import {atomsOf, findArea} from '../../../model/lookup.js';
import {ROW_SETS} from '../../../model/rows.js';
import type {MatrixHost} from '../host.js';
import {reach} from './reach.js';

/**
 * Leads to the cell that the matrix was asked for, whatever view, rows and columns stand there now: one step at a
 * time, each after the one before has been drawn. To be called after every drawing.
 */
export const guide = (host: MatrixHost): void => {
  const {model, awaited: ref} = host;
  const area = ref && model && findArea(model, ref.area);
  if (!area) return;
  const done = (): void => {
    host.awaited = undefined;
    host.open(ref);
  };
  if ((host.view ?? 'services') !== 'services') {
    if (host.anchor(ref)) done();
    else host.view = 'services';
    return;
  }
  const ids = host.columns.map(({id}) => id);
  if (!ids.includes(ref.service)) {
    // a service that is on its way comes with a later drawing
    if (!host.services?.includes(ref.service)) host.services = [...ids, ref.service];
    host.models = undefined;
    return;
  }
  if (host.bands.some(({rows}) => rows.some((row) => row.area === area))) {
    done();
    return;
  }
  const way = reach(model, area, ROW_SETS.find((set) => set === host.rows) ?? 'glance');
  if (way) {
    host.groups = host.owners = host.categories = undefined;
    host.differences = false;
    host.rows = way.rows;
    if (way.open) host.opened = new Set([...(host.opened ?? []), way.open]);
  } else host.awaited = {...ref, area: atomsOf(model, area)[0]!.id};
};
