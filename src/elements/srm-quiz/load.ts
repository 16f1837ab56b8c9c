import {wordsFor} from '../../i18n/languages.js';
import type {ProviderFault} from '../own-provider/fault.js';
import type {DeckWish} from './from-model.js';
import {prepareWritten, type Preparation} from './prepare.js';
import {readWritten} from './written.js';

/** What an author asks for; without a deck, the list inside the element is meant. */
export type Wish = Omit<DeckWish, 'deck'> & {readonly deck?: unknown};

/**
 * Gets the questions of an attempt. Never rejects.
 * @returns undefined while the page is still being read and nothing is there yet
 */
export const load = (host: Element, wish: Wish): Preparation | Promise<Preparation> | undefined => {
  const {deck, selection, words, common} = wish;
  const {count} = selection;
  if (count !== undefined && !(count >= 1)) return {problem: words.badCount(count)};
  if (!deck) {
    const written = readWritten(host);
    return written || document.readyState !== 'loading' ? prepareWritten(written, selection, words) : undefined;
  }
  return import('./from-model.js')
    .then(({prepareDeck}) => prepareDeck({...wish, deck}))
    .catch((error: unknown) => {
      const {say} = Object(error) as Partial<ProviderFault>;
      if (say) return {problem: say((section, english) => wordsFor(section, english, wish.language))};
      const reason = error instanceof Error ? error.message : String(error);
      return {problem: common.notLoaded(typeof deck === 'string' ? deck : 'srm-quiz', reason)};
    });
};
