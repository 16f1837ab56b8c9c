/** English, the language that every other one falls back to. One section an element. */
import type {Owner, ServiceModel} from '../model/types.js';

const list = new Intl.ListFormat('en');
const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const common = {
  you: 'You',
  shared: 'Shared',
  none: 'Not there',
  /** Word of an owner in a cell. */
  owner: (owner: Owner, provider: string): string =>
    ({provider, customer: 'You', shared: 'Shared', 'not-applicable': 'Not there'})[owner],
  does: (who: string): string => (who === 'You' ? 'You do' : `${who} does`),
  condition: (text: string): string => `Holds for: ${text}`,
  confidence: {
    high: '',
    medium: 'Fairly sure: the source says so in general, not for this service.',
    low: 'Not sure: sources are thin or disagree. No question is asked about it.',
  },
  source: 'Source',
  sources: 'Sources',
  read: (date: string): string => `read ${date}`,
  close: 'Close',
  legend: 'Who does it',
  model: {
    'on-premises': 'Your own servers',
    iaas: 'Infrastructure',
    caas: 'Containers',
    paas: 'Managed',
    serverless: 'Serverless',
    daas: 'Desktop',
    saas: 'Software',
    foundation: 'Foundation',
  } satisfies Record<ServiceModel, string>,
  loading: 'Loading',
  tryAgain: 'Try again',
  unknownProvider: (id: string, known: readonly string[]) => ({
    message: `There is no provider "${id}".`,
    mend: `Use ${list.format(known)}, or add your own with srmWidgets.library.addProvider().`,
  }),
  notLoaded: (what: string, reason: string) => ({
    message: `${what} could not be loaded (${reason}).`,
    mend: 'Put the folder "content" beside the script, and open the page from a web server, not from a file.',
  }),
  unknownServices: (ids: readonly string[], known: readonly string[]) => ({
    message: `${ids.length > 1 ? 'These services are' : 'This service is'} not known: ${ids.join(', ')}.`,
    mend: `Known are: ${known.join(', ')}.`,
  }),
};

export const matrix = {
  title: 'Who is responsible for what',
  bands: {
    customer: 'Always yours',
    moving: 'Moves with the service',
    provider: (name: string): string => `Always ${name}`,
    shared: 'Shared controls',
  },
  task: 'Task',
  columns: 'Services',
  allRows: 'Show all tasks',
  fewRows: 'Show fewer tasks',
  openRow: (label: string): string => `${label}: show its tasks`,
  noColumns: 'Choose at least one service.',
  parts: 'It consists of',
  lineHint: 'The bold line runs between your work and theirs.',
};

export const ladder = {
  title: 'Climb from servers you run to services you use',
  rungs: 'Rungs',
  theLine: 'the line',
  allYours: 'Everything is yours',
  since: (owner: string): string => `${owner}, since this rung`,
  back: (owner: string): string => `${owner}, back since this rung`,
  movedFrom: (from: string, to: string): string => `What moved from ${from} to ${to}`,
  nothingMoved: 'Nothing changes hands on this step.',
  start: (first: string): string => `${first}: this is where you start.`,
  neverMoves: 'What never moves',
  wasNow: (was: string, now: string): string => `${was}, now ${now}`,
  gone: (was: string): string => `${was}, now gone`,
  fresh: (now: string): string => `New: ${now}`,
  count: (yours: number, theirs: number, shared: number, name: string): string =>
    `${plural(yours, 'task')} yours, ${theirs} ${name}${shared ? `, ${shared} shared` : ''}`,
  announce: (rung: string, moved: readonly string[], name: string): string =>
    moved.length
      ? `${rung}: ${plural(moved.length, 'task')} moved to ${name}: ${list.format(moved)}.`
      : `${rung}: nothing moved to ${name}.`,
};
