import type {RowSet} from '../../model/rows.js';
import {plural} from './lists.js';

/** Layers of the stack that the providers here have; an author's own are called by their ids. */
const LAYERS: Readonly<Record<string, string>> = {
  data: 'Data',
  encryption: 'Encryption',
  identity: 'Identity and access',
  'network-config': 'Network settings',
  application: 'Application',
  logging: 'Logging',
  backup: 'Backup',
  compliance: 'Compliance',
  'incident-response': 'Incident response',
  training: 'Training',
  availability: 'Availability',
  platform: 'Platform',
  runtime: 'Runtime',
  'guest-os': 'Guest OS',
  'host-os': 'Host OS',
  virtualization: 'Virtualization',
  hardware: 'Hardware',
  network: 'Network',
  facility: 'Buildings',
};

/** "my-own_layer" -> "My own layer". */
const fromId = (id: string): string => {
  const text = id.replace(/[-_]+/g, ' ').trim() || id;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** English of the filters. Loaded with them. */
export const filters = {
  /** @param on how many choices leave something out */
  button: (on: number): string => (on ? `Filter: ${on} on` : 'Filter'),
  title: 'Filter rows and columns',
  tasks: 'Which tasks',
  rows: {
    glance: 'At a glance',
    core: 'Core',
    detail: 'Details',
    all: 'All',
  } satisfies Record<RowSet, string>,
  owners: 'Who does it',
  models: 'Kind of service',
  categories: 'Kind of control',
  groups: 'Layer of the stack',
  group: (id: string): string => LAYERS[id] ?? fromId(id),
  between: 'Between the services shown',
  differences: 'Only what differs',
  moves: 'Mark what changes hands',
  count: (shown: number, total: number): string =>
    shown === total ? plural(total, 'row') : `${shown} of ${plural(total, 'row')}`,
  /** Said when the marks are turned on. */
  marked: (rows: number): string => (rows === 1 ? '1 row changes hands' : `${rows} rows change hands`),
  notMarked: 'Nothing is marked',
  clear: 'Clear filters',
  none: 'No task passes all of these filters.',
  /** Closes the panel. */
  done: 'Done',
};
