import type {CellRef} from '../types.js';
import {kindOf, kinds} from './kinds/index.js';
import type {Deck, DeckSource, Item} from './types.js';

/** Makes a written deck complete. For data that you did not write, use `readDeck`. */
export const completeDeck = ({$schema: _schema, ...source}: DeckSource): Deck => ({
  ...source,
  id: source.id ?? 'deck',
  items: source.items.map((item, i) => kinds[item.kind ?? 'single'].complete(item, item.id ?? `q${i + 1}`)),
});

const checked = new WeakSet<object>();

/** Vouches for a deck that was checked before it was published: a page need not check it again. */
export const asChecked = (deck: DeckSource): DeckSource => {
  checked.add(deck);
  return deck;
};

export const isChecked = (deck: unknown): deck is DeckSource => checked.has(Object(deck) as object);

/** The area that an item counts under; "" when it names none. */
export const areaOf = (item: Item): string => item.area ?? item.cells?.[0]?.area ?? '';

/** All cells that an item names, those of its parts included. */
export const refsOf = (item: Item): readonly CellRef[] => [...(item.cells ?? []), ...kindOf(item).refs(item)];
