/**
 * A provider in two parts, so that a page can draw before all the texts are there: the outline (names,
 * order, owners) and the rest. `joinTexts` puts them together again.
 */
import type {AreaOutline, AtomicAreaSource, CellSource, ProviderSource, ServiceSource} from './source-types.js';
import type {Owner} from './types.js';

export interface ServiceOutline extends Pick<
  ServiceSource,
  'name' | 'short' | 'model' | 'family' | 'resource' | 'customerSite'
> {
  readonly cells?: Readonly<Partial<Record<string, Owner | Pick<CellSource, 'owner'>>>>;
}

/** Enough to draw a table or a ladder. Every `ProviderSource` is one too. */
export interface ProviderOutline extends Pick<
  ProviderSource,
  'id' | 'name' | 'short' | 'composites' | 'ladders' | 'columns' | 'glance'
> {
  readonly areas: Readonly<Record<string, AreaOutline>>;
  readonly services: Readonly<Record<string, ServiceOutline>>;
}

/** What an outline lacks, in the same places. */
export interface ProviderTexts extends Pick<ProviderSource, 'pillars' | 'categories' | 'sources' | 'glossary'> {
  readonly areas: Readonly<Record<string, Omit<AtomicAreaSource, keyof AreaOutline>>>;
  readonly services: Readonly<Record<string, Omit<ServiceSource, Exclude<keyof ServiceOutline, 'cells'>>>>;
}

const map = <V, R>(record: Readonly<Record<string, V>>, change: (value: V, key: string) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

export const outlineOf = (source: ProviderSource): ProviderOutline => {
  const {pillars: _p, categories: _c, sources: _s, glossary: _g, areas, services, ...rest} = source;
  return {
    ...rest,
    areas: map(
      areas,
      ({task: _t, synonyms: _y, text: _x, sources: _o, confidence: _f, verification: _v, ...area}) => area,
    ),
    services: map(services, ({note: _n, security: _e, sources: _o, cells, ...service}) => ({
      ...service,
      // an owner that the area names anyway need not be said
      cells: Object.fromEntries(
        Object.entries(cells ?? {}).flatMap(([id, cell]): [string, Owner][] => {
          const owner = typeof cell === 'object' ? cell.owner : cell;
          return owner && owner !== areas[id]?.owner ? [[id, owner]] : [];
        }),
      ),
    })),
  };
};

export const textsOf = ({pillars, categories, sources, glossary, areas, services}: ProviderSource): ProviderTexts => ({
  ...(pillars && {pillars}),
  ...(categories && {categories}),
  sources,
  ...(glossary && {glossary}),
  areas: map(areas, ({task, synonyms, text, sources, confidence, verification}) => ({
    task,
    ...(synonyms && {synonyms}),
    text,
    sources,
    ...(confidence && {confidence}),
    ...(verification && {verification}),
  })),
  services: map(services, ({note, security, sources, cells}) => ({
    ...(note && {note}),
    ...(security && {security}),
    ...(sources && {sources}),
    cells: Object.fromEntries(Object.entries(cells ?? {}).filter(([, cell]) => typeof cell === 'object')),
  })),
});

type Tree = {readonly [key: string]: unknown};

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const join = (a: unknown, b: unknown): unknown =>
  isTree(a) && isTree(b)
    ? Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((k) => [k, join(a[k], b[k])]))
    : (b ?? a);

/** The whole provider again: `joinTexts(outlineOf(p), textsOf(p))` says the same as `p`. */
export const joinTexts = (outline: ProviderOutline, texts: ProviderTexts): ProviderSource =>
  join(outline, texts) as ProviderSource;
