import type {Provider} from '../types.js';
import {calledBy, indexOf, namesOf} from './index.js';
import {understand} from './question.js';

/**
 * Services that a question names and that the provider does not have yet, as ids.
 * @param offered short names by id of all services that can be had
 */
export const namedButMissing = (
  provider: Provider,
  query: string,
  offered: Readonly<Record<string, string>>,
): readonly string[] => {
  const index = indexOf(provider);
  const missing = Object.entries(offered).filter(([id]) => !provider.services.has(id));
  const names = [...index.names, ...missing.flatMap(([id, short]) => namesOf(id, [short, id], index.own, 2))];
  return understand({...index, names, called: calledBy(names)}, query).services.filter(
    (id) => !provider.services.has(id),
  );
};
