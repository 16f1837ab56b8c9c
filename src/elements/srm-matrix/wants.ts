import type {MatrixHost} from './host.js';

/** True when the author asks for more than the two buttons that are there anyway. */
export const wantsTools = ({controls = 'none'}: MatrixHost): boolean => controls !== 'none';

/** Rows or columns are left out or marked. */
export const wantsFilter = (host: MatrixHost): boolean =>
  !!(host.differences || host.groups || host.owners || host.models || host.categories || host.highlight);

/** Whether the attributes ask for more than a table of some services. */
export const wantsExtras = (host: MatrixHost): boolean =>
  wantsFilter(host) || wantsTools(host) || !!host.mode || !isTable(host);

/** Whether what the attributes ask for rests on more than owners and names. */
export const wantsTexts = (host: MatrixHost): boolean =>
  !!(host.mode || host.groups || host.categories || (host.rows ?? 'glance') !== 'glance' || !isTable(host));

/** Whether tasks are shown by services. */
export const isTable = ({view = 'services'}: MatrixHost): boolean => view === 'services';
