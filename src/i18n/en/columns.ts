import {list, plural} from './lists.js';

/** English of the choice and order of the services. Loaded with it. */
export const columns = {
  chosen: 'Columns, in this order',
  /** How to reorder, for those who see the handles. */
  drag: 'Drag a handle, or use the arrows.',
  earlier: (service: string): string => `Move ${service} earlier`,
  later: (service: string): string => `Move ${service} later`,
  remove: (service: string): string => `Remove ${service}`,
  sets: 'Sets',
  usual: 'Usual',
  all: (count: number): string => `All ${count}`,
  compare: 'Compare two',
  first: 'First service',
  second: 'Second service',
  with: 'with',
  show: 'Compare',
  differences: 'Only what differs',
  services: 'Services',
  find: 'Find a service',
  /** Head of the services of which nothing but the name is known yet. */
  more: 'More services',
  found: (count: number): string => (count ? plural(count, 'service') : 'No service has such a name.'),
  place: (service: string, place: number, count: number): string => `${service}, column ${place} of ${count}`,
  added: (service: string, count: number): string => `${service} added, column ${count} of ${count}`,
  removed: (service: string, count: number): string => `${service} removed, ${plural(count, 'column')}`,
  onlyOne: 'At least one service has to stay',
  chose: (services: readonly string[]): string => `${plural(services.length, 'column')}: ${list.format(services)}`,
  compared: (first: string, second: string, rows: number): string =>
    `${first} and ${second} differ in ${plural(rows, 'row')}`,
  /** Closes the panel. */
  done: 'Done',
};
