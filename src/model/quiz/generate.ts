/** Draws questions from the model: a fair mix, reproducible by its seed. */
import {random, type Random} from '../random.js';
import type {CellRef, Provider} from '../types.js';
import {candidatesOf, idOf, variationOf, type Variation} from './candidates.js';
import {kinds} from './kinds/index.js';
import {spread} from './spread.js';
import {templates} from './templates/index.js';
import {poolOf, type Pool} from './templates/pool.js';
import type {Candidate} from './templates/template.js';
import type {GenerateSpec, Item} from './types.js';
import type {QuestionWords} from './words.js';

export interface GenerateOptions extends GenerateSpec {
  /** How many are wanted; fewer come when the model does not yield them. */
  readonly count: number;
  readonly seed: string | number;
  /** Cells that are asked about already. */
  readonly avoid?: readonly CellRef[];
}

/** Half of the questions come from rows whose owner really varies, a quarter from each of the other two sorts. */
const SHARE: Readonly<Record<Variation, number>> = {varies: 1 / 2, customer: 1 / 4, provider: 1 / 4};

/** What a question is about, from coarse to fine. Two with a mark in common are much alike. */
const marksOf = ({template, area, service}: Candidate): readonly string[] => [
  area,
  `${template}/${area}`,
  `${service}@${area}`,
];

/** Which marks may not come twice: all at first; less is asked when there are not enough questions. */
const STRICTNESS: readonly (readonly number[])[] = [[0, 2], [1, 2], [2], []];

/** Takes turns between the templates, so that the rare ones are met as often as the common ones. */
const alternate = (candidates: readonly Candidate[], draw: Random): readonly Candidate[] => {
  const lists = new Map<string, Candidate[]>();
  for (const candidate of draw.shuffle(candidates)) {
    const list = lists.get(candidate.template);
    if (list) list.push(candidate);
    else lists.set(candidate.template, [candidate]);
  }
  const turns = draw.shuffle([...lists.values()]);
  const longest = Math.max(0, ...turns.map((list) => list.length));
  return Array.from({length: longest}, (_, i) => turns.flatMap((list) => list[i] ?? [])).flat();
};

class Draw {
  readonly taken: Candidate[] = [];
  readonly #marks: Set<string>;
  readonly #ids = new Set<string>();

  constructor(avoid: readonly CellRef[]) {
    this.#marks = new Set(avoid.flatMap(({service, area}) => [area, `${service}@${area}`]));
  }

  /** Takes up to `n` candidates, those least like the ones taken before first. */
  take(candidates: readonly Candidate[], n: number): void {
    const enough = this.taken.length + n;
    for (const strict of STRICTNESS) {
      for (const candidate of candidates) {
        if (this.taken.length >= enough) return;
        const marks = marksOf(candidate);
        const id = idOf(candidate);
        if (this.#ids.has(id) || strict.some((i) => this.#marks.has(marks[i]!))) continue;
        this.#ids.add(id);
        for (const mark of marks) this.#marks.add(mark);
        this.taken.push(candidate);
      }
    }
  }
}

const pick = (pool: Pool, options: GenerateOptions, draw: Random): readonly Candidate[] => {
  const all = alternate(candidatesOf(pool, options), draw);
  const sorts = new Map([...pool.areas].map((area) => [area, variationOf(pool.provider, area)]));
  const drawn = new Draw(options.avoid ?? []);
  let share = 0;
  for (const [sort, part] of Object.entries(SHARE)) {
    // rounding the running total instead of each part keeps the sum right
    share += part;
    const upTo = Math.round(options.count * share);
    drawn.take(
      all.filter(({area}) => sorts.get(area) === sort),
      upTo - drawn.taken.length,
    );
  }
  drawn.take(all, options.count - drawn.taken.length);
  return draw.shuffle(drawn.taken);
};

/** The question of a candidate. */
export const make = (pool: Pool, candidate: Candidate, draw: Random, words: QuestionWords): Item => {
  const template = templates[candidate.template];
  const source = template.build(pool, candidate, draw, words);
  return kinds.single.complete({...source, difficulty: template.difficulty(pool, candidate)}, idOf(candidate));
};

/**
 * @returns at most `count` questions, never two in a row on the same area unless the areas asked for leave no choice
 */
export const generate = (provider: Provider, options: GenerateOptions, words: QuestionWords): readonly Item[] => {
  const pool = poolOf(provider, options);
  const draw = random(`${options.seed}/generate`);
  const drawn = spread(pick(pool, options, draw), ({area}) => area);
  return drawn.map((candidate) => make(pool, candidate, draw, words));
};
