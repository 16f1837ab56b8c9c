import type {SrmErrorDetail} from '../../events/error.js';
import {ownProvider} from '../../i18n/en/own-provider.js';
import type {Section, Words} from '../../i18n/languages.js';

/** Gives the words of a section in the language of the widget that speaks. */
export type Speaker = <S extends Section>(section: S, english: Words[S]) => Words[S];

/** Why an author's own provider cannot be shown. */
export class ProviderFault extends Error {
  /** What is wrong and how to mend it, in the language of the widget that wanted the provider. */
  readonly say: (speaker: Speaker) => SrmErrorDetail;

  constructor(detail: (words: typeof ownProvider) => SrmErrorDetail) {
    super(detail(ownProvider).message);
    this.name = 'ProviderFault';
    this.say = (speaker) => detail(speaker('ownProvider', ownProvider));
  }
}
