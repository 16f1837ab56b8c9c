import type {Owner, Provider} from './types.js';

/** How many tasks stand on each side of a rung; what does not exist counts on neither. */
export const countOwners = (provider: Provider, service: string): Readonly<Record<Owner, number>> => {
  const count: Record<Owner, number> = {provider: 0, customer: 0, shared: 0, 'not-applicable': 0};
  for (const cell of provider.cells.get(service)?.values() ?? []) count[cell.owner]++;
  return count;
};
