/** Questions that have an answer, for a reader who found none. */
import {findArea, findCell} from '../lookup.js';
import type {Provider} from '../types.js';
import {search} from './find.js';
import {indexOf} from './index.js';

/** How a language asks for everything of one's own on a service. */
export interface ExampleWords {
  /** "What is mine on Lambda?" */
  mineOn(service: string): string;
}

/**
 * Three questions at most: a task that moves, on a service where the provider has taken it over; a control that both
 * sides share; everything of the reader's own on a service. Each of them finds something.
 * @param columns ids of the services shown
 */
export const searchExamples = (
  provider: Provider,
  columns: readonly string[],
  words: ExampleWords,
): readonly string[] => {
  const services = columns
    .flatMap((id) => provider.services.get(id) ?? [])
    .filter(({model}) => model !== 'on-premises');
  const moving = indexOf(provider).rows.filter(({interest}) => interest > 1);
  const taken = moving.flatMap(({area: {id: area, label}}) => {
    const by = services.find(({id: service}) => findCell(provider, {service, area})?.owner === 'provider');
    return by ? `${label}, ${by.short}` : [];
  });
  const shared = provider.glance.flatMap((id) => {
    const area = findArea(provider, id);
    return area?.kind === 'composite' && area.concept === 'shared' ? area.label : [];
  });
  const mine = services.map(({short}) => words.mineOn(short));
  // the last task that moves is the nearest to the ground, where the line is seen to move
  return [taken.at(-1), shared[0], mine[mine.length >> 1]].filter(
    (query) => query !== undefined && search(provider, query, 1).length > 0,
  ) as string[];
};
