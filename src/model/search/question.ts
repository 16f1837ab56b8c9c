/** What a question asks for: words of tasks, services, a side. */
import type {Side} from '../types.js';
import type {SearchIndex} from './index.js';
import {callByName, IN_NAME, servicesIn, type Named} from './services.js';
import {tokenOf, type Token} from './token.js';
import {isStop, LISTS, PLACES, SIDES, WEAK} from './vocabulary.js';
import {stem, wordsIn} from './words.js';

export interface Question {
  readonly tokens: readonly Token[];
  /** Ids of the services that it names. */
  readonly services: readonly string[];
  /** The side that is asked about. */
  readonly side: Side | undefined;
  /** True when only what is the side's is asked for: "what does AWS patch on RDS". */
  readonly lists: boolean;
  /** True when it holds words that tell of tasks, found or not. */
  readonly tells: boolean;
}

/** Longer questions are cut: nobody types them, and a text that was pasted must not hold up the page. */
const MOST_LETTERS = 200;
const MOST_WORDS = 16;

/** Sides that a word means. */
const sidesOf = (word: string, own: ReadonlySet<string>): readonly Side[] =>
  own.has(stem(word)) ? ['provider'] : (Object.keys(SIDES) as Side[]).filter((side) => SIDES[side].test(word));

/**
 * A service whose name is also a word of tasks, as IAM is, is named only where the question leaves no doubt: by its
 * place, a second time, or beside words that name another task, or none.
 */
const withoutDoubt = (
  {rows, places}: SearchIndex,
  named: readonly Named[],
  words: readonly string[],
  told: (stem: string) => number,
): readonly Named[] => {
  const doubtful = named.filter(({heard}) => heard.every((word) => told(word) >= IN_NAME));
  const sure = named.filter((one) => !doubtful.includes(one));
  if (sure.length || !doubtful.length) return sure;
  const order = words.map(stem);
  const isPlace = (word: string): boolean =>
    order.indexOf(word) !== order.lastIndexOf(word) || PLACES.test(words[order.indexOf(word) - 1] ?? '');
  const inPlace = doubtful.filter(({heard}) => heard.some(isPlace));
  if (inPlace.length) return inPlace;
  const stems = new Set(words.filter((word) => !isStop(word)).map(stem));
  const others = new Set([...stems].filter((word) => !doubtful.some(({heard}) => heard.includes(word))));
  const isBeside = rows.some(({head}) => head.size > 1 && [...head].every((word) => others.has(word)));
  const isOneTask = rows.some((_, at) => [...stems].every((word) => (places.get(word)?.get(at) ?? 0) >= IN_NAME));
  return isOneTask && !isBeside ? [] : doubtful;
};

/** Reads a question. */
export const understand = (index: SearchIndex, query: string): Question => {
  const {own, places, names, called} = index;
  const words = callByName(index, wordsIn(query.slice(0, MOST_LETTERS)).slice(0, MOST_WORDS)).filter(
    // in "AWS Lambda" the name of the provider is part of the service's
    (word, i, all) => !own.has(stem(word)) || !called.has(stem(all[i + 1] ?? '')),
  );
  const telling = words.filter((word) => !isStop(word));
  const stems = [...new Set(telling.map(stem))];
  const sides = new Set(words.flatMap((word) => sidesOf(word, own)));
  const ofSides = new Set(telling.filter((word) => sidesOf(word, own).length).map(stem));
  const most = new Map(stems.map((word) => [word, Math.max(0, ...(places.get(word)?.values() ?? []))]));
  const told = (word: string): number => most.get(word) ?? 0;
  const asked = stems.filter((word) => !ofSides.has(word));
  const named = withoutDoubt(index, servicesIn(index, asked, told), words, told);
  const services = named.map(({service}) => service);
  const heard = new Set(named.flatMap(({heard}) => heard));
  const weak = new Set(telling.filter((word) => WEAK.test(word)).map(stem));
  const kinds = new Set(names.flatMap((name) => (!name.proper && services.includes(name.service) ? name.words : [])));
  const counts = (word: string): boolean => !heard.has(word) && !ofSides.has(word);
  const side = sides.size === 1 ? [...sides][0] : undefined;
  return {
    tokens: stems.map((word) => tokenOf(index, word, weak.has(word) || kinds.has(word), counts(word))),
    services,
    side,
    lists: !!side && words.some((word) => LISTS.test(word)),
    tells: stems.some((word) => counts(word) && !weak.has(word)),
  };
};
