/** Draws the questions of an attempt from a deck. */
import {random} from '../random.js';
import type {Provider} from '../types.js';
import {areaOf} from './deck.js';
import {spread} from './spread.js';
import type {Deck, GenerateSpec, Item} from './types.js';

export interface Selection extends Pick<GenerateSpec, 'services' | 'areas' | 'difficulty'> {
  /** How many questions. Default: all that are written, or ten of a deck without any. */
  readonly count?: number;
  readonly seed: string | number;
  /** False keeps the order in which the questions were written. Default true. */
  readonly shuffle?: boolean;
}

/** Makes further questions. @param asked questions that are in the attempt already */
export type More = (count: number, spec: GenerateSpec, asked: readonly Item[]) => readonly Item[];

const DEFAULT_COUNT = 10;

const meets = (wanted: readonly string[] | undefined, named: readonly (string | undefined)[]): boolean =>
  !wanted || named.some((id) => id !== undefined && wanted.includes(id));

/** Does a written question fit the wishes? One that names no cell fits no wish for a service or an area. */
const fits = (item: Item, {services, areas, difficulty}: GenerateSpec): boolean =>
  meets(services, item.cells?.map((c) => c.service) ?? []) &&
  meets(areas, [item.area, ...(item.cells?.map((c) => c.area) ?? [])]) &&
  (!difficulty || item.difficulty === difficulty);

/** Both have to agree; where only one limits, it decides. */
const both = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined =>
  a && b ? a.filter((id) => b.includes(id)) : (a ?? b);

/** A composite stands for its tasks too. */
const withAtoms = (
  areas: readonly string[] | undefined,
  provider: Provider | undefined,
): readonly string[] | undefined =>
  provider ? areas?.flatMap((id) => [id, ...(provider.composites.get(id)?.children ?? [])]) : areas;

/**
 * Written questions come first; when the deck allows it, questions made from the model fill up.
 * @param provider the deck's provider; without it areas are compared by id only
 * @param more called only when the deck asks for generation and too few are written
 */
export const select = (deck: Deck, selection: Selection, provider?: Provider, more?: More): readonly Item[] => {
  const {seed, shuffle = true, services, difficulty} = selection;
  const draw = random(`${seed}/select`);
  const areas = withAtoms(selection.areas, provider);
  const written = deck.items.filter((item) => fits(item, {services, areas, difficulty}));
  const count = Math.max(0, Math.floor(selection.count ?? (deck.items.length || DEFAULT_COUNT)));
  const own = (shuffle ? draw.shuffle(written) : written).slice(0, count);
  const {generate} = deck;
  const spec: GenerateSpec = {
    ...generate,
    services: both(generate?.services, services),
    areas: both(withAtoms(generate?.areas, provider), areas),
    difficulty: difficulty ?? generate?.difficulty,
  };
  const made = generate && own.length < count ? (more?.(count - own.length, spec, own) ?? []) : [];
  const all = [...own, ...made];
  return shuffle ? spread(draw.shuffle(all), areaOf) : all;
};
