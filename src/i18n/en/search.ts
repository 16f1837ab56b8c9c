import type {AnswerWords} from '../../model/search.js';
import type {Service, Side} from '../../model/types.js';
import {common} from './common.js';
import {few} from './few.js';
import {plural} from './lists.js';

/** "On RDS", "With ECS on EC2", "In your own data center". */
const on = ({short, model}: Service): string =>
  model === 'on-premises' ? 'In your own data center' : `${short.includes(' on ') ? 'With' : 'On'} ${short}`;

const doesAll = (owner: Side, provider: string): string =>
  ({provider: `${provider} does all of it`, customer: 'you do all of it', shared: 'both sides do a part of it'})[owner];

/** Names of tasks hold commas and "and" themselves, so they are only put side by side. */
const tasks = (names: readonly string[]): string =>
  (names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names).join('; ');

/** Answers in words. */
const answer: AnswerWords = {
  halves: (service, owner, provider, customer, condition) => {
    const where = `${on(service)}${condition ? ` (${condition})` : ''}`;
    if (owner === 'customer') return `${where}, you ${customer} ${provider}`;
    return `${where}, ${owner === 'shared' ? 'both sides do a part: ' : ''}${provider} You ${customer}`;
  },
  unsure: 'Not sure: sources are thin or disagree.',
  none: (task, service, why) => `${on(service)}, this does not apply${why ? `. ${why}` : `: ${task}.`}`,
  owned: (task, service, owner, provider) => `${on(service)}, ${doesAll(owner, provider)}: ${task}.`,
  parts: (service, shares, provider) => {
    const all = shares.map(([owner, names]) => `${common.owner(owner, provider)}: ${tasks(names)}.`);
    const [first] = shares;
    return first && shares.length === 1
      ? `${on(service)}, ${doesAll(first[0], provider)}: ${tasks(first[1])}.`
      : `${on(service)}, both sides do a part. ${all.join(' ')}`;
  },
  across: (task, shares, provider) =>
    shares.length
      ? `${task}. ${shares.map(([owner, services]) => `${common.owner(owner, provider)}: ${few(services)}.`).join(' ')}`
      : `${task}: does not apply to the services shown.`,
};

/** English of the search box. Loaded with it. */
export const search = {
  label: 'Search: a task, a service, a question',
  placeholder: 'A task, a service, a question',
  clear: 'Clear the search',
  results: 'Answers',
  /** Said when typing pauses. @param best the first answer */
  found: (count: number, best: string): string => `${plural(count, 'answer')}. ${best.replace(/\.?$/, '.')}`,
  /** A result in one breath. */
  result: (task: string, service: string, owner: string): string => `${task}${service && `, ${service}`}: ${owner}`,
  all: (count: number): string => `Show all ${count}`,
  /** Names of services beside their owner. */
  services: few,
  none: (query: string): string => `Nothing found for “${query}”.`,
  tryThese: 'These have an answer:',
  mineOn: (service: string): string => `What is mine on ${service}?`,
  notShown: (service: string): string => `${service} is not in the table yet.`,
  add: (service: string): string => `Add ${service}`,
  answer,
};
