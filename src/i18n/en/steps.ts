import {few} from './few.js';
import {list, plural} from './lists.js';

/** English of what a step on the ladder changes. Loaded when the reader comes near. */
export const steps = {
  movedFrom: (from: string, to: string): string => `What moved from ${from} to ${to}`,
  nothingMoved: 'Nothing changes hands on this step.',
  wasNow: (was: string, now: string): string => `${was}, now ${now}`,
  gone: (was: string): string => `${was} before, does not apply here`,
  fresh: (now: string): string => `New: ${now}`,
  why: (reason: string): string => `Why it comes back: ${reason}`,
  more: (n: number): string => `${n} more`,
  neverMoves: 'What never moves',
  never: (layers: readonly string[], tasks: number): string =>
    `${layers.length ? `${list.format(layers)}. ` : ''}In all, ${plural(tasks, 'task')} here ${tasks === 1 ? 'is' : 'are'} always yours.`,
  /** One sentence for everything that a step changes. */
  announce: (rung: string, moved: readonly string[], back: readonly string[], name: string): string =>
    `${rung}: ${moved.length ? `${plural(moved.length, 'task')} moved to ${name}: ${few(moved)}` : `nothing moved to ${name}`}${
      back.length ? `; back to you: ${few(back)}` : ''
    }.`,
  unknown: (attribute: string, ids: readonly string[], known: readonly string[]) => ({
    message: `Not known in "${attribute}": ${ids.join(', ')}.`,
    mend: `Known are: ${known.join(', ')}.`,
  }),
  tooFew: {
    message: 'A ladder needs at least two rungs, each named once.',
    mend: 'Name services from the bottom up: rungs="on-premises,ec2,rds".',
  },
};
