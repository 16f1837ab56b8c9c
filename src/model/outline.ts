/**
 * A provider in two parts, so that a page can draw before all the texts are there: the outline (names,
 * order, owners) and the rest. `joinTexts` puts them together again.
 */
import type {AtomicAreaSource, CellSource, CompositeAreaSource, ProviderSource, ServiceSource} from './source-types.js';
import {OWNERS, type Owner} from './types.js';

export interface AreaOutline extends Pick<AtomicAreaSource, 'label' | 'tier' | 'always' | 'owner'> {
  /** Left out where the areas stand in the order of the stack, from the top down. */
  readonly order?: number;
}

export interface ServiceOutline extends Pick<ServiceSource, 'name' | 'short' | 'model' | 'customerSite'> {
  /** The owner of every task that `cells` does not name, whatever the area says. */
  readonly usual?: Owner;
  readonly cells?: Readonly<Partial<Record<string, Owner | Pick<CellSource, 'owner'>>>>;
}

/** Enough to draw a table or a ladder. Every `ProviderSource` is one too. */
export interface ProviderOutline extends Pick<
  ProviderSource,
  'id' | 'name' | 'short' | 'ladders' | 'columns' | 'glance'
> {
  readonly areas: Readonly<Record<string, AreaOutline>>;
  readonly composites?: Readonly<Record<string, Pick<CompositeAreaSource, 'label' | 'children' | 'concept'>>>;
  readonly services: Readonly<Record<string, ServiceOutline>>;
}

type Tree = {readonly [key: string]: unknown};

/** What an outline lacks, in the same places. */
export type ProviderTexts = Tree;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const map = <V, R>(record: Readonly<Record<string, V>> | undefined, change: (value: V) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, change(value)]));

/** Those of some ids; all of them without ids. */
const only = <V>(record: Readonly<Record<string, V>> = {}, ids?: readonly string[]): Readonly<Record<string, V>> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => ids?.includes(id) ?? true));

/** Drops what is undefined, so that it takes no place in a file. */
const tidy = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

/** Do the areas stand in the order of the stack? Then their heights need not be said. */
const isFromTopDown = (areas: ProviderSource['areas']): boolean =>
  Object.values(areas).every(({order}, i, all) => !i || order < all[i - 1]!.order);

/** Without the exceptions that are about services which are not there: those come with the texts. */
const laddersOn = (services: object, ladders: ProviderSource['ladders']): ProviderSource['ladders'] =>
  ladders &&
  map(ladders, ({exceptions = [], ...ladder}) => {
    const met = exceptions.filter(({from, to}) => from in services && to in services);
    return met.length ? {...ladder, exceptions: met} : ladder;
  });

/** The owners on a service, said in as few cells as can be: those of the area need not be said, or one for most of them is. */
const ownersOf = (
  areas: ProviderSource['areas'],
  cells: ServiceSource['cells'] = {},
): Pick<ServiceOutline, 'usual' | 'cells'> => {
  const own = Object.entries(areas).map(([area, {owner: given}]) => {
    const cell = cells[area];
    return {area, given, owner: (typeof cell === 'object' ? cell.owner : cell) ?? given};
  });
  const [best] = [undefined, ...OWNERS]
    .map((usual) => ({
      usual,
      cells: own.flatMap(({area, given, owner}): [string, Owner][] =>
        owner && owner !== (usual ?? given) ? [[area, owner]] : [],
      ),
    }))
    .sort((a, b) => a.cells.length - b.cells.length);
  return tidy({usual: best?.usual, cells: Object.fromEntries(best?.cells ?? [])});
};

export const outlineOf = ({
  id,
  name,
  short,
  areas,
  composites,
  services,
  ladders,
  columns,
  glance,
}: ProviderSource): ProviderOutline => {
  const isSorted = isFromTopDown(areas);
  return tidy({
    id,
    name,
    short,
    ladders: laddersOn(services, ladders),
    columns,
    glance,
    // the tier matters only where no glance is given
    areas: map(areas, ({label, order, tier, always, owner}) =>
      tidy({
        label,
        order: isSorted ? undefined : order,
        tier: glance ? undefined : tier,
        always,
        owner: owner === always ? undefined : owner,
      }),
    ),
    // the others stand only where all rows do, and these wait for the texts
    composites: map(only(composites, glance), ({label, children, concept}) => ({label, children, concept})),
    services: map(services, ({name: full, short: head, model, customerSite, cells}) =>
      tidy({
        name: full,
        short: head,
        model,
        customerSite,
        ...ownersOf(areas, cells),
      }),
    ),
  });
};

/** What `whole` has more than `part`. */
const rest = (whole: Tree, part: Tree): Tree =>
  Object.fromEntries(
    Object.entries(whole).flatMap(([key, value]): [string, unknown][] => {
      const has = part[key];
      if (!isTree(value) || !isTree(has)) return JSON.stringify(value) === JSON.stringify(has) ? [] : [[key, value]];
      const more = rest(value, has);
      return Object.keys(more).length ? [[key, more]] : [];
    }),
  );

export const textsOf = (source: ProviderSource): ProviderTexts =>
  rest(source as unknown as Tree, outlineOf(source) as unknown as Tree);

const join = (a: unknown, b: unknown): unknown =>
  isTree(a) && isTree(b)
    ? Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((k) => [k, join(a[k], b[k])]))
    : (b ?? a);

/** The whole provider again: `joinTexts(outlineOf(p), textsOf(p))` says the same as `p`. */
export const joinTexts = (outline: ProviderOutline, texts: ProviderTexts): ProviderSource =>
  join(outline, texts) as ProviderSource;
