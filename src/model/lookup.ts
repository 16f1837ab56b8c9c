/** Finding things in a provider. Ids come from authors and learners, so every look-up can miss. */
import {fold} from './fold.js';
import type {Area, AtomicArea, Cell, CellRef, Owner, Provider} from './types.js';

/** An atomic or a composite area. */
export const findArea = (provider: Provider, id: string): Area | undefined =>
  provider.areas.get(id) ?? provider.composites.get(id);

export const findCell = (provider: Provider, ref: CellRef): Cell | undefined =>
  provider.cells.get(ref.service)?.get(ref.area);

/** The atomic areas behind a row: itself, or the children of a composite. */
export const atomsOf = (provider: Provider, area: Area): readonly AtomicArea[] =>
  area.kind === 'atomic'
    ? [area]
    : area.children.flatMap((id) => {
        const child = provider.areas.get(id);
        return child ? [child] : [];
      });

/** One task behind a cell of the table. */
export interface Part {
  readonly area: AtomicArea;
  readonly cell: Cell;
}

/** What stands where a row and a column meet. A composite's owner is folded from its parts. */
export interface Crossing {
  readonly owner: Owner;
  readonly parts: readonly Part[];
}

export const crossing = (provider: Provider, service: string, area: Area): Crossing => {
  const parts = atomsOf(provider, area).flatMap((atom) => {
    const cell = findCell(provider, {service, area: atom.id});
    return cell ? [{area: atom, cell}] : [];
  });
  return {owner: fold(parts.map((p) => p.cell.owner)), parts};
};
