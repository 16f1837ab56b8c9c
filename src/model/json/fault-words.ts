/** JSON that cannot be read: what was found, what was expected there, and how to mend it. */
import {nearest} from '../check/suggest.js';
import type {FaultKind, JsonFault} from './fault.js';

type Words = readonly [message: string, mend: string];

const FINISH = 'Finish it, and close every { with } and every [ with ].';

/** What other languages say for null. */
const NOTHING = ['None', 'nil', 'undefined', 'NaN'];

const QUOTES = /^['‘’“”«»`]/;
/** What looks like a blank or like nothing at all; it comes along when text is copied from a page. */
const UNSEEN = /^[\s\p{Cf}]/u;

const strange = (found: string): Words => {
  const word = NOTHING.includes(found) ? 'null' : nearest(found, ['true', 'false', 'null']);
  if (word) return [`JSON does not know the word ${found}.`, `Write ${word}.`];
  if (QUOTES.test(found)) {
    const mend = 'Put every text and every key in straight double quotes: "...".';
    return [`JSON does not know the quote ${found[0]}.`, mend];
  }
  if (UNSEEN.test(found)) {
    const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return [`Here stands a blank that JSON does not know (U+${code}).`, 'Put an ordinary space in its place.'];
  }
  const mend = `Put it in double quotes: ${JSON.stringify(found)}. Only numbers, true, false and null go without.`;
  return [`JSON does not know ${found} without quotes.`, mend];
};

const WORDS: Readonly<Record<FaultKind, Words | ((found: string) => Words)>> = {
  comment: ['JSON has no comments.', 'Take the comment out.'],
  'open-text': [
    'The text that begins here has no closing quote on its line.',
    'Close it with ". Inside a text write \\n for a new line and \\" for a quote.',
  ],
  control: [
    'In this text stands a control character, such as a tabulator.',
    'Write \\t for a tabulator, \\n for a new line.',
  ],
  escape: [
    'In this text a backslash stands before a letter that it does not go with.',
    'Write \\\\ for a backslash itself.',
  ],
  unicode: [
    'In this text a \\u is not followed by four hexadecimal digits.',
    'Write it as in \\u00e9, or type the letter itself.',
  ],
  number: ['The number that begins here is not finished.', 'Write digits after the point or the e, as in 1.5.'],
  'leading-zero': ['A number does not begin with 0.', 'Take the 0 out, or write a text in double quotes.'],
  word: strange,
  value: (found) => [
    `A value was expected here, and there is ${found}`,
    'Write a text in double quotes, a number, true, false, null, {...} or [...].',
  ],
  key: (found) => [
    `A key in double quotes was expected here, and there is ${found}`,
    'Write "key": value, or close the object with }.',
  ],
  colon: ['A colon is missing between a key and its value.', 'Write "key": value.'],
  comma: ['A comma is missing here.', 'Put a comma between this entry and the next.'],
  'last-comma': (found) => [`After this comma nothing follows but ${found}`, 'Take the comma out.'],
  bracket: (found) => [`This ${found} closes what was opened with the other bracket.`, 'Close { with } and [ with ].'],
  rest: [
    'The value is complete, and more follows here.',
    'Take out what follows, or the bracket before it that closes too much.',
  ],
  end: ['The file ends here, in the middle of something.', FINISH],
  'end-object': ['The file ends here, and a } is missing.', FINISH],
  'end-list': ['The file ends here, and a ] is missing.', FINISH],
};

/** What is wrong, and how to mend it, as sentences. */
export const faultWords = ({kind, found}: JsonFault): Words => {
  const words = WORDS[kind];
  return typeof words === 'function' ? words(found) : words;
};
