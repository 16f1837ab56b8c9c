import {plural} from './lists.js';

/** English of the ladder. */
export const ladder = {
  title: 'Climb from servers you run to services you use',
  rungs: 'Rungs of the ladder, from the bottom up',
  stack: 'Layers, from the top down',
  theLine: 'the line',
  since: (owner: string): string => `${owner}, since this rung`,
  back: (owner: string): string => `${owner}, back since this rung`,
  start: (first: string): string => `${first} is the lowest rung. Climb to see what moves, and what never does.`,
  count: (yours: number, theirs: number, shared: number, name: string): string =>
    `${plural(yours, 'task')} yours, ${theirs} ${name}${shared ? `, ${shared} shared` : ''}`,
};
