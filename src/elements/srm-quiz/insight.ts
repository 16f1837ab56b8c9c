import type {TemplateResult} from 'lit';
import {deck as deckWords} from '../../i18n/en/deck.js';
import {common} from '../../i18n/en/common.js';
import {questions} from '../../i18n/en/questions.js';
import {wordsFor} from '../../i18n/languages.js';
import {findArea} from '../../model/lookup.js';
import {explain, groupOf, remind} from '../../model/quiz/explain.js';
import type {Explained, Item} from '../../model/quiz/types.js';
import type {Provider} from '../../model/types.js';
import {background} from './background.js';

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

export const insightOf = (provider: Provider, language: string): Insight => {
  const table = wordsFor('questions', questions, language);
  return {
    provider,
    explain: (part) => explain(part, provider, table),
    remind: (part) => remind(part, provider, table),
    background: (item) =>
      background(item, provider, wordsFor('deck', deckWords, language), wordsFor('common', common, language), language),
    group: (area) => groupOf(provider, area),
    label: (area) => findArea(provider, area)?.label ?? area,
  };
};
