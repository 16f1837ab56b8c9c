import {atomsOf, findArea} from './lookup.js';
import type {Area, Provider} from './types.js';

/** The four bands of the matrix, top to bottom. */
export const BANDS = ['customer', 'moving', 'provider', 'shared'] as const;
export type Band = (typeof BANDS)[number];

export const ROW_SETS = ['glance', 'core', 'detail', 'all'] as const;
/**
 * Which rows a matrix shows: about fifteen that a reader needs, the tasks of one tier, or every task.
 * Shared controls are among the core. An outline may know no tiers: then `core` and `detail` need the texts.
 */
export type RowSet = (typeof ROW_SETS)[number];

export interface Row {
  readonly area: Area;
  readonly band: Band;
  /** 1 for an atomic area that stands under its opened composite. */
  readonly depth: 0 | 1;
}

export interface BandRows {
  readonly band: Band;
  readonly rows: readonly Row[];
}

/** Height in the stack; a composite stands where its highest task stands. */
export const heightOf = (provider: Provider, area: Area): number =>
  Math.max(...atomsOf(provider, area).map((a) => a.order));

/**
 * The band of a row. A composite that is shared as a concept is a shared control; an atomic area
 * that is shared wherever it exists is one too; the rest follows from who always owns it.
 */
export const bandOf = (provider: Provider, area: Area): Band => {
  if (area.kind === 'composite' && area.concept === 'shared') return 'shared';
  const [first, ...others] = atomsOf(provider, area).map((a) => a.always);
  if (first && others.every((o) => o === first)) return first;
  let band: Band = 'moving';
  for (const {id, model} of provider.services.values()) {
    const owner = provider.cells.get(id)?.get(area.id)?.owner;
    if (!owner || owner === 'not-applicable' || model === 'on-premises') continue;
    if (owner !== 'shared') return 'moving';
    band = owner;
  }
  return band;
};

/** Whether an area stands in a set other than the glance. Shared controls are core, other composites only names. */
const isIn = (set: RowSet, area: Area): boolean => {
  const tier = area.kind === 'atomic' ? area.tier : area.concept === 'shared' && 'core';
  return (tier && set === 'all') || tier === set;
};

/**
 * Rows in stack order (data on top, buildings at the bottom), grouped into bands; empty bands are left out.
 * @param open ids of composites whose tasks are listed under them
 */
export const bandRows = (provider: Provider, set: RowSet, open?: ReadonlySet<string>): readonly BandRows[] => {
  const top = (
    set === 'glance'
      ? provider.glance.flatMap((id) => findArea(provider, id) ?? [])
      : [...provider.areas.values(), ...provider.composites.values()].filter((area) => isIn(set, area))
  )
    .map((area) => ({area, band: bandOf(provider, area), height: heightOf(provider, area)}))
    .sort((a, b) => b.height - a.height);
  return BANDS.flatMap((band) => {
    const rows = top
      .filter((row) => row.band === band)
      .flatMap(({area}): Row[] => [
        {area, band, depth: 0},
        ...(area.kind === 'composite' && open?.has(area.id)
          ? atomsOf(provider, area).map((atom): Row => ({area: atom, band, depth: 1}))
          : []),
      ]);
    return rows.length ? [{band, rows}] : [];
  });
};
