/**
 * All that a quiz needs only when its questions come from a deck: reading it, making questions from
 * the model, telling why. Loaded on demand, so that a page with questions of its own stays light.
 */
import type {TemplateResult} from 'lit';
import {page} from '../../context/page.js';
import {resolveProvider} from '../../context/resolve.js';
import {deck as deckWords} from '../../i18n/en/deck.js';
import {questions} from '../../i18n/en/questions.js';
import type {common as Common} from '../../i18n/en.js';
import {wordsFor} from '../../i18n/languages.js';
import {pathText} from '../../model/check/path-text.js';
import {findArea} from '../../model/lookup.js';
import {refsOf} from '../../model/quiz/deck.js';
import {explain, groupOf, remind} from '../../model/quiz/explain.js';
import {generate} from '../../model/quiz/generate.js';
import {readDeck} from '../../model/quiz/read-deck.js';
import {select, type More, type Selection} from '../../model/quiz/select.js';
import type {Deck, Explained, Item} from '../../model/quiz/types.js';
import type {Provider} from '../../model/types.js';
import {background} from './background.js';
import type {QuizWords} from './kinds/view.js';
import {tellProblems, type Preparation} from './prepare.js';

/** What the model knows about questions. */
export interface Insight {
  readonly provider: Provider;
  explain(part: Explained): string | undefined;
  /** Whose task it is, for an option whose reason stands at another. */
  remind(part: Explained): string | undefined;
  /** The row of the model that the answer stands in, and the sources. */
  background(item: Item): TemplateResult;
  /** What an area is counted under in a result. */
  group(area: string): string;
  label(area: string): string;
}

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

/** Resolves to a problem when something is wrong; rejects only when content cannot be loaded. */
export const prepareDeck = async (wish: DeckWish): Promise<Preparation> => {
  const {selection, words, common} = wish;
  const {library} = page;
  const given = typeof wish.deck === 'string' ? await library.deck(wish.deck) : wish.deck;
  const own = wordsFor('deck', deckWords, wish.language);
  if (given === undefined) return {problem: own.unknownDeck(String(wish.deck), library.deckIds)};
  const {deck, problems} = readDeck(given);
  if (!deck) return {problem: tellProblems(problems, pathText, words)};
  if (!standsOnModel(deck)) {
    const items = select(deck, selection);
    return items.length ? {deck, items} : {problem: own.nothingFits};
  }

  const id = deck.provider ?? wish.provider;
  const services = servicesOf(deck, selection);
  const provider = await resolveProvider(library, id, services);
  if (!provider) return {problem: common.unknownProvider(id, library.providerIds)};
  const table = wordsFor('questions', questions, wish.language);
  const more: More = (count, spec, asked) =>
    generate(
      provider,
      {
        ...spec,
        count,
        seed: selection.seed,
        avoid: asked.flatMap((item) => item.cells ?? []),
      },
      table,
    );
  const items = select(deck, selection, provider, more);
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
    insight: {
      provider,
      explain: (part) => explain(part, provider, table),
      remind: (part) => remind(part, provider, table),
      background: (item) => background(item, provider, own, common, wish.language),
      group: (area) => groupOf(provider, area),
      label: (area) => findArea(provider, area)?.label ?? area,
    },
    ...(problem && {problem}),
  };
};
