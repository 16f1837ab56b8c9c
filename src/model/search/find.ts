/** Search in plain words: "patch os rds", "who rotates keys", "what is mine on Lambda". */
import {findCell} from '../lookup.js';
import type {Cell, Provider} from '../types.js';
import {indexOf, type SearchIndex} from './index.js';
import {isOf, matching, type Candidate} from './match.js';
import {understand, type Question} from './question.js';

export interface Hit {
  /** Id of an atomic area or of a composite. */
  readonly area: string;
  /** Absent when the answer is not about one service. */
  readonly service?: string;
  /** The cell that answers, where a service is named and the area is atomic. */
  readonly cell?: Cell;
  /** The more, the better; comparable within one search only. */
  readonly score: number;
}

/** Hits that fit less than this part of the best are left out. */
const LEAST = 0.6;

/** Everything of a side, or the core tasks of the services that a question names and nothing else. */
const listed = (provider: Provider, index: SearchIndex, {services, side}: Question): readonly Candidate[] =>
  index.rows.flatMap(({area, interest: score}, at) =>
    (services.length ? services : [undefined]).flatMap((service): Candidate[] => {
      const one: Candidate = {at, score, ...(service !== undefined && {service})};
      if (area.kind === 'composite' && !(side === 'shared' && area.concept === 'shared')) return [];
      return (side ? isOf(side, provider, index, one) : score) ? [one] : [];
    }),
  );

/**
 * @param query plain words; names of services narrow the search to them, "mine" or the provider's name to a side
 * @param limit how many hits at most
 * @returns the hits, best first; a query of nothing but services gives their core tasks
 */
export const search = (provider: Provider, query: string, limit = 8): readonly Hit[] => {
  const index = indexOf(provider);
  const question = understand(index, query);
  const {services, side, tells} = question;
  const matched = tells || !(services.length || side) ? matching(provider, index, question) : [];
  const least = LEAST * Math.max(...matched.map(({score}) => score));
  const found = matched.length
    ? matched.filter(({score}) => score >= least)
    : services.length || (side && !tells)
      ? listed(provider, index, question)
      : [];
  return [...found]
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({at, service, score}): Hit => {
      const {id: area} = index.rows[at]!.area;
      const cell = service === undefined ? undefined : findCell(provider, {service, area});
      return {area, ...(service !== undefined && {service}), ...(cell && {cell}), score};
    });
};
