import type {Band} from '../../model/rows.js';
import {list} from './lists.js';
import {unknownServices} from './unknown-services.js';

/** English of the matrix. */
export const matrix = {
  title: 'Who is responsible for what',
  caption: (services: readonly string[]): string =>
    `Who is responsible for each task on ${list.format(services)}. Arrow keys move from cell to cell.`,
  bands: (band: Band, provider: string): string =>
    ({
      customer: 'Always yours',
      moving: 'Moves with the service',
      provider: `Always ${provider}`,
      shared: 'Shared controls',
    })[band],
  task: 'Task',
  columns: 'Choose services',
  allRows: 'Show all tasks',
  fewRows: 'Show fewer tasks',
  /** Mark on a task whose owner differs between the columns. */
  changesHands: 'changes hands',
  /** What a cell says of the learner's answers. */
  mastery: {none: '', learning: 'still learning', known: 'known'},
  unknownServices,
  noColumns: {
    message: 'No service is chosen.',
    mend: 'Choose one, or name some in "services".',
  },
};
