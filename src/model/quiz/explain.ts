/** Why a part of a question is right or wrong, told from the model. */
import {findCell, crossing, findArea} from '../lookup.js';
import {sourcesOf} from '../sources.js';
import type {Area, Cell, CellRef, Owner, Provider, Service, Source} from '../types.js';
import type {Explained, Item} from './types.js';
import type {QuestionWords} from './words.js';

/** Both halves of a cell in one or two sentences, under its condition. */
export const tellCell = (provider: Provider, service: Service, cell: Cell, words: QuestionWords): string => {
  if (cell.owner === 'not-applicable') return words.noTask(service.short, cell.why);
  const place = words.place({name: service.short, model: service.model}, cell.condition);
  return words.halves(place, provider.short, cell.provider, cell.customer);
};

/** @returns the part's own feedback, else what its cell says, else undefined */
export const explain = (part: Explained, provider: Provider | undefined, words: QuestionWords): string | undefined => {
  if (part.feedback || !part.cell || !provider) return part.feedback;
  const cell = findCell(provider, part.cell);
  const service = provider.services.get(part.cell.service);
  return cell && service && tellCell(provider, service, cell, words);
};

/** One sentence for a wrong option whose cell the right one explains already: whose task it is. */
export const remind = ({cell: ref}: Explained, provider: Provider, words: QuestionWords): string | undefined => {
  const owner = ref && findCell(provider, ref)?.owner;
  const service = ref && provider.services.get(ref.service);
  if (!service || (owner !== 'provider' && owner !== 'customer')) return undefined;
  const place = words.place({name: service.short, model: service.model});
  return words.ownedBy(place, owner === 'provider' ? provider.short : undefined);
};

/** What a question rests on: its own sources, else those of its first cell. */
export const sourcesOfItem = (item: Item, provider: Provider): readonly Source[] => {
  if (item.sources) return item.sources.flatMap((id) => provider.sources.get(id) ?? []);
  const cell = item.cells?.[0] && findCell(provider, item.cells[0]);
  return cell ? sourcesOf(provider, cell) : [];
};

/** One row of the model, as far as it helps to see an answer in its place. */
export interface RowAcross {
  readonly area: Area;
  readonly cells: readonly {readonly service: Service; readonly owner: Owner; readonly here: boolean}[];
}

/** The owner of a cell's area on the given services and on its own. */
export const rowAcross = (provider: Provider, ref: CellRef, services: readonly string[]): RowAcross | undefined => {
  const area = findArea(provider, ref.area);
  const cells = [...new Set([...services, ref.service])].flatMap((id) => {
    const service = provider.services.get(id);
    return area && service ? [{service, owner: crossing(provider, id, area).owner, here: id === ref.service}] : [];
  });
  return area && cells.length ? {area, cells} : undefined;
};

/** The composite that an atomic area belongs to, else the area itself: what a result is counted under. */
export const groupOf = (provider: Provider, area: string): string =>
  [...provider.composites.values()].find((c) => c.children.includes(area))?.id ?? area;
