import {crossing, findArea} from '../../../model/lookup.js';
import {tellCell} from '../../../model/quiz/explain.js';
import type {CellRef, Provider} from '../../../model/types.js';
import {SIDES} from './keys.js';
import type {RecallWords} from './words.js';

/** Why a cell has its owner: both halves of the work; of a composite, which side does which of its tasks. */
export const reason = (provider: Provider, ref: CellRef, words: RecallWords): string => {
  const area = findArea(provider, ref.area);
  const service = provider.services.get(ref.service);
  if (!area || !service) return '';
  const {parts} = crossing(provider, ref.service, area);
  const [only] = parts;
  if (area.kind === 'atomic') return only ? tellCell(provider, service, only.cell, words.questions) : '';
  return SIDES.flatMap((side) => {
    const tasks = parts.filter((part) => part.cell.owner === side).map((part) => part.area.label);
    return tasks.length ? [words.part(words.owner(side, provider.short), tasks)] : [];
  }).join(' ');
};
