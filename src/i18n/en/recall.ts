import type {Side} from '../../model/types.js';

/** English of filling the matrix from memory. Loaded with it. */
export const recall = {
  /** Keys for the three owners; the first letters of the words in the cells work too, where they are free. */
  letters: {provider: 'P', customer: 'C', shared: 'S'} satisfies Record<Side, string>,
  how: ({provider, customer, shared}: Readonly<Record<Side, string>>): string =>
    `Tap a cell until it shows who does it, or press ${provider}, ${customer} or ${shared}.`,
  /** The same where there is no keyboard. */
  howTouch: 'Tap a cell until it shows who does it, or answer below the table.',
  howChecked: 'Tap a cell to read why.',
  /** Name of the choice of cells. */
  which: 'Cells to fill',
  all: 'All',
  random: (n: number): string => `${n} at random`,
  column: (service: string): string => `Only ${service}`,
  nothing: 'No cell is blank here. Choose other cells to fill, other services or other tasks.',
  /** Words of a cell for screen readers. */
  blank: 'blank',
  right: 'right',
  wrong: (said: string): string => `wrong, you said ${said}`,
  wasBlank: 'you left it blank',
  /** Names a cell. */
  cell: (task: string, service: string): string => `${task}, ${service}`,
  who: (task: string, service: string): string => `Who does it: ${task}, ${service}`,
  filled: (n: number, of: number): string => `${n} of ${of} filled`,
  /** Said when a cell was filled or cleared. */
  said: (cell: string, owner: string, n: number, of: number): string => `${cell}: ${owner}. ${n} of ${of}.`,
  /** Said after that, when the question moves on. */
  next: (cell: string): string => `Next: ${cell}.`,
  allFilled: 'Every cell is filled.',
  stillBlank: (n: number): string =>
    `${n === 1 ? 'One cell is' : `${n} cells are`} still blank. Fill in, or check as it is.`,
  check: 'Check',
  checkAnyway: 'Check anyway',
  /** Said when a further round begins. */
  toFill: (n: number): string => (n === 1 ? 'One cell to fill.' : `${n} cells to fill.`),
  /** Head of what was missed. */
  mistakes: (n: number): string => (n === 1 ? 'The one you missed' : `The ${n} you missed`),
  /** Opens the rest of a long list. */
  more: (n: number): string => `${n} more`,
  /** Before the owner that the learner named, and before the right one. */
  youSaid: 'You said',
  leftBlank: 'You left it blank.',
  itIs: 'It is',
  /** What one side does of a task that consists of several. */
  part: (owner: string, tasks: readonly string[]): string => `${owner}: ${tasks.join('; ')}.`,
  repeat: (n: number): string => (n === 1 ? 'Repeat the one you missed' : `Repeat the ${n} you missed`),
  restart: 'Start again',
};
