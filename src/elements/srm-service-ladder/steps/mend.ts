import type {SrmErrorDetail} from '../../../events/error.js';
import {steps} from '../../../i18n/en/steps.js';
import {wordsFor} from '../../../i18n/languages.js';
import {findFault} from '../../../model/rung-fault.js';

/** What the author can mend, in words. */
export const mend = (language: string, ...wish: Parameters<typeof findFault>): SrmErrorDetail | undefined => {
  const words = wordsFor('steps', steps, language);
  const fault = findFault(...wish);
  if (!fault) return undefined;
  return fault.unknown.length ? words.unknown(fault.at, fault.unknown, fault.known) : words.tooFew;
};
