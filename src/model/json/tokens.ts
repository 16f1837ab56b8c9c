/** Cuts a JSON text into tokens. */
import {JsonFault, type FaultKind} from './fault.js';

export interface Token {
  /** A sign itself, a word for what is a whole value, or "end". */
  readonly type: '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'other' | 'end';
  readonly offset: number;
  /** Where the token before it ends: what is missing is missing there. */
  readonly before: number;
}

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[^\s{}[\]",:/]+|[^]/y;

/** The end of what a sticky pattern matches at a position. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** The end of a text in quotes that begins at a position. */
const endOfText = (text: string, start: number): number => {
  const fail = (kind: FaultKind): never => {
    throw new JsonFault(kind, start);
  };
  for (let at = start + 1; ; at++) {
    const letter = text[at];
    if (letter === '"') return at + 1;
    if (letter === undefined || letter === '\n' || letter === '\r') fail('open-text');
    else if (letter < ' ') fail('control');
    else if (letter === '\\') {
      const escaped = text[++at];
      if (escaped === undefined) fail('open-text');
      else if (escaped !== 'u') {
        if (!'"\\/bfnrt'.includes(escaped)) fail('escape');
      } else if (/^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5))) at += 4;
      else fail('unicode');
    }
  }
};

const endOfNumber = (text: string, start: number): number => {
  const at = endOf(NUMBER, text, start);
  if (at > start && /\d/.test(text[at] ?? '')) throw new JsonFault('leading-zero', at);
  if (at > start && /[.e]/i.test(text[at] ?? '')) throw new JsonFault('number', start);
  return at;
};

/**
 * @returns a function that gives the next token, and at the end of the text "end" for ever
 * @throws JsonFault when what stands there belongs into no JSON
 */
export const tokensOf = (text: string): (() => Token) => {
  let at = 0;
  return () => {
    const before = at;
    const offset = endOf(BLANK, text, at);
    const letter = text[offset];
    const token = (type: Token['type'], end: number): Token => {
      at = end;
      return {type, offset, before};
    };
    switch (letter) {
      case undefined:
        return token('end', before);
      case '{':
      case '}':
      case '[':
      case ']':
      case ':':
      case ',':
        return token(letter, offset + 1);
      case '"':
        return token('text', endOfText(text, offset));
    }
    const number = endOfNumber(text, offset);
    if (number > offset) return token('other', number);
    const end = endOf(WORD, text, offset);
    const word = text.slice(offset, end);
    if (/^(?:true|false|null)$/.test(word)) return token('other', end);
    const isComment = /^\/[/*]/.test(text.slice(offset, offset + 2));
    throw new JsonFault(isComment ? 'comment' : 'word', offset, word);
  };
};
