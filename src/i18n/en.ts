/** English, the language that every other one falls back to. One section an element. */
import type {Band} from '../model/rows.js';
import type {Owner, ServiceModel} from '../model/types.js';

const list = new Intl.ListFormat('en');
const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
/** The first three and the number of the rest. */
const few = (items: readonly string[]): string =>
  list.format(items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items);

export const common = {
  you: 'You',
  shared: 'Shared',
  /** Word of an owner in a cell. */
  owner: (owner: Owner, provider: string): string =>
    ({provider, customer: 'You', shared: 'Shared', 'not-applicable': 'n/a'})[owner],
  youDo: 'You do',
  does: (provider: string): string => `${provider} does`,
  notApplicable: 'Does not apply',
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
  /** Name of a cell, the owner first. */
  cell: (owner: string, task: string, service: string): string => `${owner}: ${task}, ${service}`,
  openRow: (label: string): string => `${label}: show its tasks`,
  noColumns: {
    message: 'No service is chosen.',
    mend: 'Choose one above, or name some in the attribute "services".',
  },
  parts: 'It consists of',
};

export const ladder = {
  title: 'Climb from servers you run to services you use',
  rungs: 'Rungs of the ladder, from the bottom up',
  stack: 'Layers, from the top down',
  theLine: 'the line',
  since: (owner: string): string => `${owner}, since this rung`,
  back: (owner: string): string => `${owner}, back since this rung`,
  start: (first: string): string => `${first} is the lowest rung. Climb to see what moves.`,
  movedFrom: (from: string, to: string): string => `What moved from ${from} to ${to}`,
  nothingMoved: 'Nothing changes hands on this step.',
  wasNow: (was: string, now: string): string => `${was}, now ${now}`,
  gone: (was: string): string => `${was} before, does not apply here`,
  fresh: (now: string): string => `New: ${now}`,
  why: (reason: string): string => `Why it comes back: ${reason}`,
  more: (n: number): string => `${n} more`,
  neverMoves: 'What never moves',
  never: (layers: readonly string[], tasks: number): string =>
    `${list.format(layers)}. In all, ${plural(tasks, 'task')} here ${tasks === 1 ? 'is' : 'are'} always yours.`,
  count: (yours: number, theirs: number, shared: number, name: string): string =>
    `${plural(yours, 'task')} yours, ${theirs} ${name}${shared ? `, ${shared} shared` : ''}`,
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
