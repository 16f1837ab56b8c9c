/** The provider's own sorting of controls: inherited, shared, customer-specific, or whatever it calls them. */
import {atomsOf} from './lookup.js';
import {bandRows, heightOf, type RowSet} from './rows.js';
import type {Area, AtomicArea, Category, Provider} from './types.js';

export interface Control {
  readonly area: Area;
  /** Listed tasks of a composite that are of the same category; they stand here and nowhere else. */
  readonly parts: readonly AtomicArea[];
}

export interface CategoryControls {
  readonly category: Category;
  /** Examples that the provider itself names. */
  readonly official: readonly Control[];
  /** What this model sorts into the category, in the provider's sense. */
  readonly others: readonly Control[];
}

export interface CategoryList {
  readonly categories: readonly CategoryControls[];
  /** Controls of no category that the provider knows. */
  readonly without: readonly Control[];
}

/**
 * The rows of a set by control category, in the order of the stack; every row stands in one place. An
 * official example that is a composite stands over its tasks, also where the set has only these.
 * @param keep which rows of the set are listed; default all
 */
export const byCategory = (
  provider: Provider,
  set: RowSet,
  keep: (area: Area) => boolean = () => true,
): CategoryList => {
  const rows = bandRows(provider, set).flatMap((band) => band.rows.map((row) => row.area).filter(keep));
  const ids = new Set(rows.map((area) => area.id));
  const examples = [...provider.composites.values()].filter(
    (composite) =>
      composite.official && !ids.has(composite.id) && atomsOf(provider, composite).some(({id}) => ids.has(id)),
  );
  const areas = [...rows, ...examples].sort((a, b) => heightOf(provider, b) - heightOf(provider, a));
  const known = new Set(provider.categories.map((category) => category.id));
  const categoryOf = ({category}: Area): string => (category && known.has(category) ? category : '');

  const composites = areas
    .filter((area) => area.kind === 'composite')
    .sort((a, b) => Number(b.official ?? false) - Number(a.official ?? false));
  const over = new Map<string, Area>();
  for (const area of areas) {
    if (area.kind === 'composite' || area.official) continue;
    const composite = composites.find((c) => categoryOf(c) === categoryOf(area) && c.children.includes(area.id));
    if (composite) over.set(area.id, composite);
  }
  const controls = areas
    .filter((area) => !over.has(area.id))
    .map((area): Control => ({area, parts: atomsOf(provider, area).filter((atom) => over.get(atom.id) === area)}));
  const of = (category: string): Control[] => controls.filter(({area}) => categoryOf(area) === category);
  return {
    categories: provider.categories.map((category) => ({
      category,
      official: of(category.id).filter(({area}) => area.official),
      others: of(category.id).filter(({area}) => !area.official),
    })),
    without: of(''),
  };
};
