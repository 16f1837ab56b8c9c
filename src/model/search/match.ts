/** How well tasks and cells fit the words of a question. */
import {crossing} from '../lookup.js';
import {bandOf} from '../rows.js';
import type {Provider, Side} from '../types.js';
import type {SearchIndex} from './index.js';
import type {Question} from './question.js';
import {whoSays} from './said.js';
import type {Token} from './token.js';

/** A row that may answer, on a service or in general. */
export interface Candidate {
  readonly at: number;
  readonly service?: string;
  readonly score: number;
}

/** What a cell's text adds for a word that its task is not named by. */
const IN_TEXT = 0.4;
/** What it adds that a task is named in full. */
const IN_FULL = 0.25;
/** Of two that fit equally, first the one that changes hands. */
const INTEREST = 0.02;
/** Puts what is of the side asked for over the rest. */
const OF_SIDE = 0.1;
/** A word that more services say than this is about all services. */
const FEW = 3;
/** All cells are read for so many words only. */
const MOST_READ = 4;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const weigh = (tokens: readonly Pick<Token, 'weight'>[]): number => sum(tokens.map(({weight}) => weight));

/** How well each row fits the words of a question, 0 to a little more than 1. @param whole weight of a perfect fit */
const scoreRows = ({rows}: SearchIndex, {tokens}: Question, whole: number): number[] => {
  const heard = new Set(tokens.flatMap((token) => [...token.heard]));
  return rows.map(({head, interest}, at) => {
    const points = sum(
      tokens.map(({points: by, weight, counts}) => {
        const how = by.get(at) ?? 0;
        return weight * (counts ? how : how > 0.7 ? how / 2 : 0);
      }),
    );
    if (!points) return 0;
    const named = [...head].filter((word) => heard.has(word)).length / (head.size || 1);
    return points / whole + IN_FULL * named + INTEREST * interest;
  });
};

/** Whether a task is of a side: on its service, or everywhere. */
export const isOf = (side: Side, provider: Provider, index: SearchIndex, {at, service}: Candidate): boolean => {
  const {area} = index.rows[at]!;
  return (service === undefined ? bandOf(provider, area) : crossing(provider, service, area).owner) === side;
};

/** A word of a question, and the services, by row, whose cells say it. */
interface SaidToken extends Token {
  readonly by: ReadonlyMap<number, readonly string[]>;
}

/** No task is named by it, so the cells may tell. */
const isNew = ({heard}: Token): boolean => !heard.size;

const tokensSaid = (index: SearchIndex, asked: readonly Token[], services: readonly string[]): SaidToken[] =>
  asked
    .filter(({stem, weak}) => !weak && stem.length > 2)
    .sort((one, other) => Number(isNew(other)) - Number(isNew(one)))
    .slice(0, MOST_READ)
    .map((token) => ({...token, by: whoSays(index, services, token.stem)}))
    .filter(({by}) => by.size);

/** Rows and cells that fit the words of a question. */
const candidates = (provider: Provider, index: SearchIndex, question: Question): readonly Candidate[] => {
  const asked = question.tokens.filter(({counts}) => counts);
  const named = question.services;
  const said = tokensSaid(index, asked, named.length ? named : [...provider.services.keys()]);
  const known = [...asked.filter(({points}) => points.size), ...said.filter(({points}) => !points.size)];
  const whole = weigh(known) || 1;
  const fits = scoreRows(index, question, whole);
  const onCell = (at: number, service: string): Candidate => {
    const more = said.filter(({points, by}) => !points.has(at) && by.get(at)?.includes(service));
    return {at, service, score: fits[at]! + (IN_TEXT * weigh(more)) / whole};
  };
  const onRow = (score: number, at: number): Candidate => ({at, score});
  if (named.length) return fits.flatMap((_, at) => named.map((service) => onCell(at, service)));
  const rows = new Map(fits.map(onRow).entries());
  // a word in a text is a weak sign where the rest of the question is not understood
  if (weigh(known) <= weigh(asked) / 2) return [...rows.values()];
  const cells = new Map<string, Candidate>();
  for (const [at, services] of said.filter(isNew).flatMap(({by}) => [...by])) {
    // what many services say is about the row
    if (services.length > FEW) rows.set(at, onRow(onCell(at, services[0]!).score, at));
    else for (const service of services) cells.set(`${at} ${service}`, onCell(at, service));
  }
  return [...rows.values(), ...cells.values()];
};

/** What fits the words of a question, in the order of the rows. */
export const matching = (provider: Provider, index: SearchIndex, question: Question): readonly Candidate[] => {
  const {services, side, lists} = question;
  const found = candidates(provider, index, question).filter(({score}) => score);
  if (!side || !lists) return found;
  const ofSide = new Set(found.filter((one) => isOf(side, provider, index, one)));
  if (services.length && ofSide.size) return [...ofSide];
  return found.map((one) => (ofSide.has(one) ? {...one, score: one.score + OF_SIDE} : one));
};
