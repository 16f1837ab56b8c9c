/** What a search needs of a provider, made once. Texts of cells are read only for services that are asked about. */
import {atomsOf} from '../lookup.js';
import type {Area, Provider, Service} from '../types.js';
import {readCells, type Said} from './said.js';
import {isStop} from './vocabulary.js';
import {stem, wordsIn} from './words.js';

/** A task that can be found. */
export interface Row {
  readonly area: Area;
  /** Stems of its name. */
  readonly head: ReadonlySet<string>;
  /** How likely a reader wants it, 0 to 2: tasks that change hands first. */
  readonly interest: number;
}

/** One of the names by which readers call a service. */
export interface Name {
  /** Id of the service. */
  readonly service: string;
  readonly words: readonly string[];
  /** False for words that only describe it, for instance what a customer creates on it. */
  readonly proper: boolean;
}

export interface SearchIndex {
  /** The most interesting first, then from the top of the stack. */
  readonly rows: readonly Row[];
  /** By stem: where it stands, and how much it says there, 0 to 1. */
  readonly places: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly names: readonly Name[];
  /** Stems of all proper names of services. */
  readonly called: ReadonlySet<string>;
  /** Words of the provider's own name. */
  readonly own: ReadonlySet<string>;
  said(service: string): Said;
}

/** Names use the same words over and over; empty for those that tell nothing. */
const stems = new Map<string, string>();

/** Stems of the words that tell something. */
const tellingStems = (...texts: readonly (string | undefined)[]): string[] =>
  wordsIn(texts.join(', ')).flatMap((word) => {
    let known = stems.get(word);
    if (known === undefined) stems.set(word, (known = isStop(word) ? '' : stem(word)));
    return known || [];
  });

const interestOf = (area: Area): number =>
  area.kind === 'composite' ? 0.5 : area.tier !== 'core' ? 0 : area.always ? 1 : 2;

const fieldsOf = (provider: Provider, area: Area): readonly (readonly [weight: number, stems: string[]])[] => {
  const synonyms = (area.synonyms ?? []).map((synonym) => tellingStems(synonym));
  const names: readonly (readonly [number, string[]])[] = [
    [1, tellingStems(area.label)],
    [0.9, tellingStems(area.id)],
    // "bucket" alone is not yet the bucket policy
    ...synonyms.map((stems) => [stems.length > 1 ? 0.75 : 1, stems] as const),
  ];
  if (area.kind === 'composite')
    return [...names, [0.3, tellingStems(...atomsOf(provider, area).map(({label}) => label))]];
  const parents = [...provider.composites.values()].filter(({children}) => children.includes(area.id));
  const above = parents.flatMap(({label, synonyms = []}) => [label, ...synonyms]);
  return [...names, [0.8, tellingStems(area.task)], [0.4, tellingStems(area.group, ...above)]];
};

/** Stems of all proper names. */
export const calledBy = (names: readonly Name[]): ReadonlySet<string> =>
  new Set(names.flatMap(({words, proper}) => (proper ? words : [])));

/** @param proper how many of the names are proper ones; they come first */
export const namesOf = (service: string, names: readonly string[], own: ReadonlySet<string>, proper: number): Name[] =>
  names.flatMap((name, i) => {
    const words = [...new Set(tellingStems(name).filter((word) => !own.has(word)))];
    return words.length ? {service, words, proper: i < proper} : [];
  });

const namesOfService = ({id, name, short, resource, model, family}: Service, own: ReadonlySet<string>): Name[] =>
  namesOf(id, [short, id, name, resource, model, family], own, 3);

/** Where the words of the rows stand. */
type Places = Map<string, Map<number, number>>;

const note = (places: Places, word: string, at: number, weight: number): void => {
  const found = places.get(word);
  if (found) found.set(at, Math.max(weight, found.get(at) ?? 0));
  else places.set(word, new Map([[at, weight]]));
};

/** Makes the index step by step, so that a page can do other things in between. */
function* makeIndex(provider: Provider): Generator<void, SearchIndex> {
  const areas: Area[] = [...provider.areas.values(), ...provider.composites.values()];
  const height = (area: Area): number => (area.kind === 'atomic' ? area.order : 0);
  const rows: Row[] = [];
  for (const area of areas) {
    rows.push({area, head: new Set(tellingStems(area.label)), interest: interestOf(area)});
    yield;
  }
  rows.sort((a, b) => b.interest - a.interest || height(b.area) - height(a.area));
  const places: Places = new Map();
  for (const [at, {area}] of rows.entries()) {
    for (const [weight, words] of fieldsOf(provider, area)) for (const word of words) note(places, word, at, weight);
    yield;
  }
  const own = new Set([
    ...wordsIn(provider.short).map(stem),
    // "Web" in the name of a provider does not make web servers its own
    ...tellingStems(provider.name).filter((word) => !places.has(word)),
  ]);
  const names: Name[] = [];
  for (const service of provider.services.values()) {
    names.push(...namesOfService(service, own));
    yield;
  }
  const texts = new Map<string, Said>();
  return {
    rows,
    places,
    own,
    names,
    called: calledBy(names),
    said(service) {
      const said =
        texts.get(service) ??
        readCells(
          provider.cells.get(service),
          rows.map(({area}) => area.id),
        );
      texts.set(service, said);
      return said;
    },
  };
}

const known = new WeakMap<Provider, SearchIndex>();

/**
 * Gets a provider ready to be searched, step by step: `for (const _ of prepareSearch(provider)) …`. A search does by
 * itself what is not done yet; for a large provider that takes longer than a reader who types should wait.
 */
export function* prepareSearch(provider: Provider): Generator<void, void> {
  const index = known.get(provider) ?? (yield* makeIndex(provider));
  known.set(provider, index);
  for (const id of provider.services.keys()) {
    index.said(id);
    yield;
  }
}

/** What a search needs of a provider; made when it is first asked for. */
export const indexOf = (provider: Provider): SearchIndex => {
  const making = prepareSearch(provider);
  while (!known.has(provider)) making.next();
  return known.get(provider)!;
};
