/** What is true of one rung alone. */
import {findCell} from './lookup.js';
import type {AtomicArea, Owner, Provider} from './types.js';

/** How many tasks stand on each side; what does not exist counts on neither. */
export const countOwners = (provider: Provider, service: string): Readonly<Record<Owner, number>> => {
  const count: Record<Owner, number> = {provider: 0, customer: 0, shared: 0, 'not-applicable': 0};
  for (const cell of provider.cells.get(service)?.values() ?? []) count[cell.owner]++;
  return count;
};

/** Tasks that are always the customer's and exist on this rung. */
export const keptOn = (provider: Provider, service: string): readonly AtomicArea[] =>
  [...provider.areas.values()].filter(
    (area) => area.always === 'customer' && findCell(provider, {service, area: area.id})?.owner === 'customer',
  );
