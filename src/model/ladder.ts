import {RANK} from './fold.js';
import {atomsOf, findCell} from './lookup.js';
import {bandRows} from './rows.js';
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

const moveOf = (from: Owner, to: Owner): Move | undefined => {
  if (from === to) return undefined;
  if (to === 'not-applicable') return 'gone';
  if (from === 'not-applicable') return 'new';
  return RANK[to] > RANK[from] ? 'to-provider' : 'to-customer';
};

const MOVES: readonly Move[] = ['to-customer', 'to-provider', 'gone', 'new'];

/**
 * The tasks that change hands between two services; they need not be neighbours on a ladder.
 * @returns steps back first, for they need an explanation; then those that the stack shows at a glance
 *   before the rest, from the top down
 */
export const compareRungs = (provider: Provider, from: string, to: string): readonly Change[] => {
  const exceptions = provider.ladders.flatMap((ladder) => ladder.exceptions);
  const ownerOn = (service: string, area: AtomicArea): Owner =>
    findCell(provider, {service, area: area.id})?.owner ?? 'not-applicable';
  const atAGlance = bandRows(provider, 'glance').flatMap(({band, rows}) =>
    band === 'shared' ? [] : rows.flatMap((row) => atomsOf(provider, row.area)),
  );
  const weight = ({move, area}: Change): number => MOVES.indexOf(move) * 2 + Number(!atAGlance.includes(area));
  return [...provider.areas.values()]
    .flatMap((area): Change[] => {
      const [a, b] = [ownerOn(from, area), ownerOn(to, area)];
      const move = moveOf(a, b);
      // between the two rungs of an exception there may be some without the task
      const isDeclared = (e: LadderException): boolean =>
        e.area === area.id && e.to === to && (e.from === from || a === 'not-applicable');
      const why = exceptions.find(isDeclared)?.why;
      return move ? [{area, from: a, to: b, move, ...(why && {why})}] : [];
    })
    .sort((a, b) => weight(a) - weight(b) || b.area.order - a.area.order);
};

/** Tasks that are always the customer's and exist on a rung. */
export const keptOn = (provider: Provider, service: string): readonly AtomicArea[] =>
  [...provider.areas.values()].filter(
    (area) => area.always === 'customer' && findCell(provider, {service, area: area.id})?.owner === 'customer',
  );
