import type {Place} from '../../model/by-owner.js';
import {list, plural} from './lists.js';

/** English of the views by owner and by category, and of the choice between the views. Loaded with them. */
export const views = {
  /** Name of the choice between the views. */
  view: 'View',
  views: {services: 'By service', owners: 'By owner', categories: 'By category'},
  service: 'Service',
  anyService: 'Any service',
  /** Head of the services that are loaded when they are chosen. */
  moreServices: 'More services',
  /** What is shown where no service is chosen. */
  onAny: 'What holds on every cloud service, and what depends on which one you use.',
  loadingService: (service: string): string => `Loading ${service}`,
  unknownService: (id: string): string => `There is no service "${id}". This is what holds on any service.`,
  depends: 'Depends on the service',
  /** The same as a word on one task. */
  dependsShort: 'Depends',
  dependsNote: 'The line runs through here.',
  none: 'None of the tasks shown.',
  /** Before those tasks of a shared control that move with the service. */
  either: (you: string, provider: string): string => `${you} or ${provider}`,
  /** Before owners that differ from the head of the group. */
  except: 'Except:',
  /** After the word of an owner. */
  onServices: (services: readonly string[]): string => `on ${list.format(services)}`,
  /** Before sentences that speak of one service. */
  example: (service: string): string => `For instance on ${service}:`,
  /** Some tasks; a label may have commas. */
  tasks: (labels: readonly string[]): string => labels.join('; '),
  /** Said when another service is chosen. */
  summary: (service: string, count: Readonly<Record<Place, number>>, provider: string): string =>
    `${service}: ${list.format([
      `${plural(count.customer, 'task')} yours`,
      `${count.provider} ${provider}`,
      ...(count.shared ? [`${count.shared} shared`] : []),
      ...(count.depends ? [`${count.depends} depending on the service`] : []),
      ...(count['not-applicable'] ? [`${count['not-applicable']} that do not apply`] : []),
    ])}.`,
  official: (provider: string): string => `Examples that ${provider} names`,
  sorted: 'Sorted in here by this model',
  without: 'Without a category',
  noCategories: (provider: string): string =>
    `${provider} sorts its controls into no categories. These are the tasks, from the data down to the buildings.`,
};
