/** A word of a question, and where it is found. */
import type {SearchIndex} from './index.js';
import {fit, relatedTo, SLIP} from './words.js';

export interface Token {
  readonly stem: string;
  /** How well it fits, 0 to 1, by row. */
  readonly points: ReadonlyMap<number, number>;
  /** The stems that it fits by itself, not by a slip or as another word for them. */
  readonly heard: ReadonlySet<string>;
  /** How much it tells: rare words tell more. */
  readonly weight: number;
  /** Goes with any task, or says what the service is anyway. */
  readonly weak: boolean;
  /** False for words that mean a side or a service, and tell of a task only where its name has them too. */
  readonly counts: boolean;
}

/** How well a word fits that means nearly the same. */
const RELATED = 0.8;
/** A row that a word fits this well is one of those that the word is about. */
const GOOD = 0.5;

/** What a weak word keeps of its weight. */
const LITTLE = 0.25;

export const tokenOf = ({places, rows}: SearchIndex, stem: string, weak: boolean, counts: boolean): Token => {
  const points = new Map<number, number>();
  const heard = new Set<string>();
  const add = (word: string, how: number): void => {
    for (const [row, weight] of places.get(word) ?? []) points.set(row, Math.max(weight * how, points.get(row) ?? 0));
  };
  const isThere = places.has(stem);
  for (const word of places.keys()) {
    const how = fit(stem, word);
    if (!how) continue;
    if (how > SLIP) heard.add(word);
    // a word that is there is no slip, and hardly the beginning of another
    if (how === 1 || !isThere) add(word, how);
    else if (how > SLIP) add(word, how / 2);
  }
  for (const word of relatedTo(stem)) if (word !== stem) add(word, RELATED);
  const good = [...points.values()].filter((how) => how >= GOOD).length;
  const rare = Math.log(1 + rows.length / (1 + good));
  return {stem, points, heard, weight: weak ? rare * LITTLE : rare, weak, counts};
};
