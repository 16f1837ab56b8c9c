/** Which cells of a table may be asked, and what the right answer is. */
import {fold} from '../fold.js';
import {crossing, findArea, findCell} from '../lookup.js';
import {bandOf} from '../rows.js';
import type {Cell, CellRef, OwnedCell, Provider, Side} from '../types.js';

/** A cell that may be asked. */
export interface Target extends CellRef {
  /** `targetKey` of the cell. */
  readonly key: string;
  /** The right answer. */
  readonly owner: Side;
  /** False where the answer is the same nearly everywhere: always one side's, or on servers of one's own. */
  readonly varies: boolean;
}

/** Identifies a cell in the records of the state. */
export const targetKey = ({service, area}: CellRef): string => `${service}/${area}`;

const isOwned = (cell: Cell): cell is OwnedCell => cell.owner !== 'not-applicable';

/**
 * `ask` is false for every shared cell, because a question about one side needs one side. Here
 * "shared" is an answer like the others, so that only a shared cell of low confidence is contested.
 */
const isSure = (cell: OwnedCell): boolean => (cell.owner === 'shared' ? cell.confidence !== 'low' : cell.ask);

/**
 * The owner of a cell, where it can be asked. A composite can when all its tasks can, or when those
 * that can make it shared already, whatever the others are.
 * @returns undefined where the task does not exist, the owner is contested, or the texts are not there yet
 */
export const sureOwner = (provider: Provider, ref: CellRef): Side | undefined => {
  const area = findArea(provider, ref.area);
  if (!area || !provider.texts) return undefined;
  const {owner, parts} = crossing(provider, ref.service, area);
  if (owner === 'not-applicable') return undefined;
  const owned = parts.map((part) => part.cell).filter(isOwned);
  const sure = owned.filter(isSure);
  return sure.length === owned.length || fold(sure.map((cell) => cell.owner)) === 'shared' ? owner : undefined;
};

/** Under which condition the owner holds: to be shown with the question, or the answer is not fair. */
export const conditionOf = (provider: Provider, ref: CellRef): string | undefined => {
  const cell = findCell(provider, ref);
  return cell && isOwned(cell) ? cell.condition : undefined;
};

/** @param cells those that the table shows, in reading order; one that stands there twice is asked once */
export const targetsOf = (provider: Provider, cells: readonly CellRef[]): readonly Target[] => {
  const moves = new Map<string, boolean>();
  const moving = (id: string): boolean => {
    const area = moves.has(id) ? undefined : findArea(provider, id);
    if (area) moves.set(id, ['moving', 'shared'].includes(bandOf(provider, area)));
    return moves.get(id) ?? false;
  };
  const targets = new Map<string, Target>();
  for (const {service, area} of cells) {
    const ref = {service, area};
    const key = targetKey(ref);
    const owner = sureOwner(provider, ref);
    const varies = provider.services.get(service)?.model !== 'on-premises' && moving(area);
    if (owner) targets.set(key, {...ref, key, owner, varies});
  }
  return [...targets.values()];
};
