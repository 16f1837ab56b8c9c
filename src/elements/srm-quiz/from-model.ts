/**
 * All that a quiz needs only when its questions come from a deck, or when a reader asks for one:
 * reading it, making questions from the model, telling why. Loaded on demand, so that a page with
 * questions of its own stays light.
 */
import {page} from '../../context/page.js';
import {resolveProvider} from '../../context/resolve.js';
import {deck as deckWords} from '../../i18n/en/deck.js';
import {questions} from '../../i18n/en/questions.js';
import type {common as Common} from '../../i18n/en.js';
import {wordsFor} from '../../i18n/languages.js';
import {findArea} from '../../model/lookup.js';
import {completeDeck, isChecked, refsOf} from '../../model/quiz/deck.js';
import {select, type More, type Selection} from '../../model/quiz/select.js';
import type {Deck} from '../../model/quiz/types.js';
import type {Provider} from '../../model/types.js';
import {insightOf} from './insight.js';
import type {QuizWords} from './kinds/view.js';
import type {Preparation} from './prepare.js';

export interface DeckWish {
  /** Id of a deck in the library, or a deck. */
  readonly deck: unknown;
  /** Used when the deck names no provider. */
  readonly provider: string;
  readonly selection: Selection;
  readonly language: string;
  readonly words: QuizWords;
  readonly common: typeof Common;
}

/** Areas that the deck or its reader names. */
const areasOf = (deck: Deck, {areas}: Selection): readonly string[] => [
  ...new Set([
    ...(areas ?? []),
    ...(deck.generate?.areas ?? []),
    ...deck.items.flatMap((item) => [item.area ?? [], refsOf(item).map((ref) => ref.area)].flat()),
  ]),
];

/** Services that the deck or its reader names. */
const servicesOf = (deck: Deck, {services}: Selection): readonly string[] => [
  ...new Set([
    ...(services ?? []),
    ...(deck.generate?.services ?? []),
    ...deck.items.flatMap(refsOf).map((ref) => ref.service),
  ]),
];

const standsOnModel = (deck: Deck): boolean =>
  !!(deck.provider || deck.generate || deck.items.some((item) => refsOf(item).length || item.area || item.sources));

/** Makes questions of the model. */
const maker = async (provider: Provider, {seed}: Selection, words: typeof questions): Promise<More> => {
  const {generate} = await import('../../model/quiz/generate.js');
  return (count, spec, asked) =>
    generate(provider, {...spec, count, seed, avoid: asked.flatMap((item) => item.cells ?? [])}, words);
};

/** Resolves to a problem when something is wrong; rejects only when content cannot be loaded. */
export const prepareDeck = async (wish: DeckWish): Promise<Preparation> => {
  const {selection, words, common} = wish;
  const {library} = page;
  const given = typeof wish.deck === 'string' ? await library.deck(wish.deck) : wish.deck;
  const own = wordsFor('deck', deckWords, wish.language);
  if (given === undefined) return {problem: own.unknownDeck(String(wish.deck), library.deckIds)};
  const deck = isChecked(given) ? completeDeck(given) : (await import('./own-deck.js')).readOwnDeck(given, words);
  if (!('items' in deck)) return {problem: deck};
  if (!standsOnModel(deck)) {
    const items = select(deck, selection);
    return items.length ? {deck, items} : {problem: own.nothingFits};
  }

  const id = deck.provider && library.entry(deck.provider) ? deck.provider : wish.provider;
  const services = servicesOf(deck, selection);
  const provider = await resolveProvider(library, id, services);
  if (!provider || (deck.provider && provider.id !== deck.provider && id !== deck.provider))
    return {problem: common.unknownProvider(deck.provider ?? id, library.providerIds)};
  const table = wordsFor('questions', questions, wish.language);
  // most attempts need no more than what is written: what makes further questions is loaded by those that do
  let isShort = false;
  const drawn = select(deck, selection, provider, () => {
    isShort = true;
    return [];
  });
  const items = isShort ? select(deck, selection, provider, await maker(provider, selection, table)) : drawn;
  const unknown = services.filter((s) => !provider.services.has(s));
  const strange = areasOf(deck, selection).filter((a) => !findArea(provider, a));
  const problem = unknown.length
    ? own.unknownServices(unknown, [...provider.services.keys()])
    : strange.length
      ? own.unknownAreas(strange)
      : undefined;
  if (!items.length) return {problem: problem ?? own.nothingFits};
  return {
    deck,
    items,
    insight: insightOf(provider, wish.language),
    ...(problem && {problem}),
  };
};
