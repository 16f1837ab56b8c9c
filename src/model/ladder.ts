import {RANK} from './fold.js';
import {findCell} from './lookup.js';
import type {AtomicArea, LadderException, Owner, Provider} from './types.js';

/** How a task changes hands between two rungs. */
export type Move = 'to-provider' | 'to-customer' | 'gone' | 'new';

export interface Change {
  readonly area: AtomicArea;
  readonly from: Owner;
  readonly to: Owner;
  readonly move: Move;
  /** Set when one of the provider's ladders declares the step back and explains it. */
  readonly why?: string;
}

/** What differs between two rungs, and what is the customer's on both. */
export interface RungDifference {
  /** Steps back first, for they need an explanation; then the core of the model before its details, from the top of the stack down. */
  readonly moved: readonly Change[];
  /** Tasks that are always the customer's and exist on the upper rung. */
  readonly kept: readonly AtomicArea[];
}

const moveOf = (from: Owner, to: Owner): Move | undefined => {
  if (from === to) return undefined;
  if (to === 'not-applicable') return 'gone';
  if (from === 'not-applicable') return 'new';
  return RANK[to] > RANK[from] ? 'to-provider' : 'to-customer';
};

const byHeight = (a: AtomicArea, b: AtomicArea): number => b.order - a.order;

const MOVES: readonly Move[] = ['to-customer', 'to-provider', 'gone', 'new'];

const byWeight = (a: Change, b: Change): number =>
  MOVES.indexOf(a.move) - MOVES.indexOf(b.move) || a.area.tier.localeCompare(b.area.tier);

/** Any two services can be compared; they need not be neighbours on a ladder. */
export const compareRungs = (provider: Provider, from: string, to: string): RungDifference => {
  const exceptions = provider.ladders.flatMap((ladder) => ladder.exceptions);
  const areas = [...provider.areas.values()].sort(byHeight);
  const ownerOn = (service: string, area: AtomicArea): Owner =>
    findCell(provider, {service, area: area.id})?.owner ?? 'not-applicable';
  return {
    moved: areas
      .flatMap((area): Change[] => {
        const [a, b] = [ownerOn(from, area), ownerOn(to, area)];
        const move = moveOf(a, b);
        // between the two rungs of an exception there may be some without the task
        const isDeclared = (e: LadderException): boolean =>
          e.area === area.id && e.to === to && (e.from === from || a === 'not-applicable');
        const why = exceptions.find(isDeclared)?.why;
        return move ? [{area, from: a, to: b, move, ...(why && {why})}] : [];
      })
      .sort(byWeight),
    kept: areas.filter((area) => area.always === 'customer' && ownerOn(to, area) === 'customer'),
  };
};

/** How many tasks stand on each side of a rung; what does not exist counts on neither. */
export const countOwners = (provider: Provider, service: string): Readonly<Record<Owner, number>> => {
  const count: Record<Owner, number> = {provider: 0, customer: 0, shared: 0, 'not-applicable': 0};
  for (const cell of provider.cells.get(service)?.values() ?? []) count[cell.owner]++;
  return count;
};
