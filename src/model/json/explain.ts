import {JsonFault} from './fault.js';
import {faultWords} from './fault-words.js';
import {placesIn, type Place} from './place.js';
import {scan} from './scan.js';

/** Where a text is no JSON, what is wrong there, and how to mend it. */
export interface Explained extends Place {
  readonly message: string;
  readonly mend: string;
}

/**
 * Explains to a person why `JSON.parse` refused a text, in the same words everywhere.
 * @param error what `JSON.parse` threw
 */
export const explainFault = (text: string, error: unknown): Explained => {
  const place = placesIn(text);
  if (!text.trim()) return {...place(0), message: 'The file is empty.', mend: 'Write a provider: {"id": ...}.'};
  try {
    scan(text);
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const [message, mend] = faultWords(fault);
    return {...place(fault.offset), message, mend};
  }
  // what the reader above lets through and JSON does not
  return {...place(0), message: `This is no JSON: ${(error as Error).message}.`, mend: 'Correct the syntax.'};
};
