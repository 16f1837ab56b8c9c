/** JSON that cannot be read: what was found, what was expected there, and how to mend it. */
import {printParseErrorCode, type ParseError} from 'jsonc-parser';
import {nearest} from '../model/check/suggest.js';

export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

type Words = readonly [message: string, mend: string];

/** Mistakes inside a text, a number or a comment, by the parser's name for them, and one that it has no name for. */
const INSIDE: Readonly<Record<string, Words>> = {
  InvalidCommentToken: ['JSON has no comments.', 'Take the comment out.'],
  UnexpectedEndOfComment: ['JSON has no comments.', 'Take the comment out.'],
  UnexpectedEndOfString: [
    'The text that begins here has no closing quote on its line.',
    'Close it with ". Inside a text write \\n for a new line and \\" for a quote.',
  ],
  UnexpectedEndOfNumber: [
    'The number that begins here is not finished.',
    'Write digits after the point or the e, as in 1.5.',
  ],
  LeadingZero: ['A number does not begin with 0.', 'Take the 0 out, or write a text in double quotes.'],
  InvalidUnicode: [
    'In this text a \\u is not followed by four hexadecimal digits.',
    'Write it as in \\u00e9, or type the letter itself.',
  ],
  InvalidEscapeCharacter: [
    'In this text a backslash stands before a letter that it does not go with.',
    'Write \\\\ for a backslash itself.',
  ],
  InvalidCharacter: [
    'In this text stands a control character, such as a tabulator.',
    'Write \\t for a tabulator, \\n for a new line.',
  ],
};

/** What other languages say for null. */
const NOTHING = ['None', 'nil', 'undefined', 'NaN'];

const QUOTES = /^['‘’“”«»`]/;

const strange = (token: string): Words => {
  const word = NOTHING.includes(token) ? 'null' : nearest(token, ['true', 'false', 'null']);
  if (word) return [`JSON does not know the word ${token}.`, `Write ${word}.`];
  if (QUOTES.test(token)) {
    return [
      `JSON does not know the quote ${token[0]}.`,
      'Put every text and every key in straight double quotes: "...".',
    ];
  }
  const mend = `Put it in double quotes: ${JSON.stringify(token)}. Only numbers, true, false and null go without.`;
  return [`JSON does not know ${token} without quotes.`, mend];
};

/** Words for a place where something else was expected. */
const expected = (error: string, next: string): Words => {
  const isClosing = next === '}' || next === ']';
  if (error === 'ColonExpected') return ['A colon is missing between a key and its value.', 'Write "key": value.'];
  if (error === 'CommaExpected' && isClosing) {
    return [`This ${next} closes what was opened with the other bracket.`, 'Close { with } and [ with ].'];
  }
  if (error === 'CommaExpected') return ['A comma is missing here.', 'Put a comma between this entry and the next.'];
  if (error === 'PropertyNameExpected') {
    return [
      `A key in double quotes was expected here, and there is ${next}`,
      'Write "key": value, or close the object with }.',
    ];
  }
  return [
    `A value was expected here, and there is ${next}`,
    'Write a text in double quotes, a number, true, false, null, {...} or [...].',
  ];
};

/** Words for a file that ends too early. */
const ended = (error: string): Words => {
  const mend = 'Finish it, and close every { with } and every [ with ].';
  if (error === 'CloseBraceExpected') return ['The file ends here, and a } is missing.', mend];
  if (error === 'CloseBracketExpected') return ['The file ends here, and a ] is missing.', mend];
  return ['The file ends here, in the middle of something.', mend];
};

/**
 * @param text the whole of the file
 * @param fault the first mistake that the parser met; what it says of later ones only follows from it
 * @param end where the first complete value ends, if there is one
 */
export const describeSyntax = (text: string, fault: ParseError, end: number | undefined): SyntaxFault => {
  const {offset, length} = fault;
  const error = printParseErrorCode(fault.error);
  const next = text[offset];
  const before = text.slice(0, offset).trimEnd();
  const at = (where: number, [message, mend]: Words): SyntaxFault => ({offset: where, message, mend});

  const inside = /^0\d$/.test(text.slice(offset - 1, offset + 1)) ? INSIDE['LeadingZero'] : INSIDE[error];
  if (inside) return at(offset, inside);
  if (next === undefined) return at(before.length, ended(error));
  if (end !== undefined && offset >= end) {
    const mend = 'Take out what follows, or the bracket before it that closes too much.';
    return at(offset, ['The value is complete, and more follows here.', mend]);
  }
  if ((next === '}' || next === ']') && before.endsWith(',')) {
    return at(before.length - 1, [`After this comma nothing follows but ${next}`, 'Take the comma out.']);
  }
  if (error === 'InvalidSymbol') return at(offset, strange(text.slice(offset, offset + length)));
  // what is missing is missing after what went before, perhaps lines above
  const isMissing = error === 'ColonExpected' || (error === 'CommaExpected' && next !== '}' && next !== ']');
  return at(isMissing ? before.length : offset, expected(error, next));
};
