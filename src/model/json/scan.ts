/** Reads a JSON text for where things stand in it; the values themselves are left to `JSON.parse`. */
import {JsonFault, type FaultKind} from './fault.js';
import {tokensOf} from './tokens.js';

/** A value of a JSON text: the whole, an entry of a list, or a property with its key. */
export interface JsonEntry {
  /** Where it begins; a property begins with its key. */
  readonly offset: number;
  readonly key?: string;
  /** What a list or an object holds, as written: a key may stand in it twice. */
  readonly entries?: readonly JsonEntry[];
}

interface Open {
  readonly close: '}' | ']';
  readonly entries: JsonEntry[];
}

/**
 * Takes any depth, since a text may be hostile.
 * @throws JsonFault at the first place where the text is no JSON
 */
export const scan = (text: string): JsonEntry => {
  const next = tokensOf(text);
  /** Lists and objects that are not closed yet, from the outside in. */
  const open: Open[] = [];
  let token = next();

  const fail = (kind: FaultKind, offset = token.offset): never => {
    if (token.type === 'end') throw new JsonFault('end', token.before);
    throw new JsonFault(kind, offset, text[token.offset]);
  };

  /** Reads on to where a value begins. */
  const begin = (isProperty: boolean): Pick<JsonEntry, 'offset' | 'key'> => {
    const {offset} = token;
    if (!isProperty) return {offset};
    if (token.type !== 'text') fail('key');
    token = next();
    if (token.type !== ':') fail('colon', token.before);
    const key = JSON.parse(text.slice(offset, token.before)) as string;
    token = next();
    return {offset, key};
  };

  /** Reads a value; of a list or an object the opening bracket. */
  const value = (outer?: Open): JsonEntry => {
    const start = begin(outer?.close === '}');
    const {type} = token;
    let entry: JsonEntry = start;
    if (type === '{' || type === '[') {
      const entries: JsonEntry[] = [];
      entry = {...start, entries};
      open.push({close: type === '{' ? '}' : ']', entries});
    } else if (type !== 'text' && type !== 'other') fail('value');
    outer?.entries.push(entry);
    token = next();
    return entry;
  };

  const isClosing = (): boolean => token.type === '}' || token.type === ']';

  const root = value();
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    if (token.type === inner.close) {
      open.pop();
      token = next();
      continue;
    }
    if (token.type === 'end') throw new JsonFault(inner.close === '}' ? 'end-object' : 'end-list', token.before);
    if (inner.entries.length > 0) {
      const {offset} = token;
      if (isClosing()) fail('bracket');
      if (token.type !== ',') fail('comma', token.before);
      token = next();
      if (isClosing()) fail('last-comma', offset);
    }
    value(inner);
  }
  if (token.type !== 'end') fail('rest');
  return root;
};
