/** Which services a question names. */
import type {Name, SearchIndex} from './index.js';
import {NAMES_END} from './vocabulary.js';
import {fit, SLIP, stem} from './words.js';

/** "sss" is S3 and "ecc" EC2 to those who name services. */
const shorten = (initials: string): string => initials.replace(/(.)\1+/g, (run, letter: string) => letter + run.length);

/** The name that some words of a question stand for, in one word. */
const oneWord = ({called, rows}: SearchIndex, phrase: readonly string[]): string | undefined => {
  const joined = phrase.join('');
  if (phrase.length === 2 && called.has(stem(joined))) return joined;
  const full = phrase.filter((word) => word !== 'and');
  const initials = full.map((word) => word[0]).join('');
  const short = [initials, shorten(initials)].find((word) => word.length > 1 && called.has(word));
  if (!short || !NAMES_END.test(full.at(-1)!)) return undefined;
  // "identity and access management" is a task, although its initials are a service
  const stems = new Set(full.map(stem));
  const isTask = rows.some(({head}) => head.size > 1 && [...head].every((word) => stems.has(word)));
  return isTask ? undefined : short;
};

/**
 * The words of a question, with names of services in one word: "dynamo db" is "dynamodb", "simple storage
 * service" is "s3".
 */
export const callByName = (index: SearchIndex, words: readonly string[]): readonly string[] => {
  for (let end = words.length; end > 1; end--) {
    for (let start = end - 2; start >= Math.max(0, end - 5); start--) {
      const one = oneWord(index, words.slice(start, end));
      if (one) return callByName(index, [...words.slice(0, start), one, ...words.slice(end)]);
    }
  }
  return words;
};

/** Whether an asked word, not quite written, is the word of a name: half of it at least, so that "la" is not yet Lambda. */
const isNearly = (asked: string, word: string): boolean => {
  const how = fit(asked, word);
  return how === SLIP || (how > 0 && asked.length >= word.length / 2);
};

export interface Named {
  /** Id of the service. */
  readonly service: string;
  /** The stems of the question that name it. */
  readonly heard: readonly string[];
}

/** A word that tells a task this well is part of its name or of another name for it. */
export const IN_NAME = 0.7;
/** And this well, a word that names the task alone. */
const IN_NAME_ALONE = 0.8;

/**
 * Each word of a question speaks for the service whose name it makes most complete: "rds custom" is not RDS.
 * @param told how well a stem tells a task, 0 to 1: "key" in a long name more likely means the task
 */
export const servicesIn = (
  {names}: SearchIndex,
  asked: readonly string[],
  told: (stem: string) => number,
): readonly Named[] => {
  const hears = (word: string, {words, proper}: Name): boolean =>
    words.includes(word) || (proper && told(word) < IN_NAME && words.some((part) => isNearly(word, part)));
  const heardIn = (name: Name): (Named & {score: number})[] => {
    const {service, words, proper} = name;
    const all = asked.filter((word) => hears(word, name));
    const isWhole = proper && all.length >= words.length;
    const heard = isWhole ? all : all.filter((word) => told(word) < (proper ? IN_NAME : IN_NAME_ALONE));
    return heard.length >= words.length / 2
      ? [{service, heard, score: heard.length ** 2 / words.length + (proper ? 0.1 : 0)}]
      : [];
  };
  const named = names.flatMap(heardIn).sort((a, b) => b.score - a.score);
  const chosen = new Set(asked.flatMap((word) => named.find(({heard}) => heard.includes(word)) ?? []));
  const first = new Map<string, Named>();
  for (const one of chosen) if (!first.has(one.service)) first.set(one.service, one);
  return [...first.values()];
};
