import {parseTree, type Node, type ParseError} from 'jsonc-parser';
import type {Finding} from './finding.js';
import {pathText} from '../model/check/path-text.js';
import {offsetOf, placeOf} from './place.js';
import {describeSyntax, type SyntaxFault} from './syntax.js';

/** A JSON text that was read, or why it could not be. */
export interface ReadJson {
  /** Absent when the text is no JSON. */
  readonly json?: {readonly value: unknown};
  readonly findings: readonly Finding[];
  /** Where in the text a path leads. */
  readonly locate: (path: readonly (string | number)[]) => Pick<Finding, 'line' | 'column' | 'path'>;
}

/** Keys that stand in one object twice: a reader would take the last and say nothing. */
const repeatedKeys = (node: Node, path: readonly (string | number)[] = []): {offset: number; path: string}[] => {
  const seen = new Set<unknown>();
  return (node.children ?? []).flatMap((child, index) => {
    const [key, value] = child.children ?? [];
    if (child.type !== 'property' || !key) return repeatedKeys(child, [...path, index]);
    const at = [...path, key.value as string];
    const own = seen.has(key.value) ? [{offset: child.offset, path: pathText(at)}] : [];
    seen.add(key.value);
    return value ? [...own, ...repeatedKeys(value, at)] : own;
  });
};

export const readJson = (text: string): ReadJson => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {disallowComments: true});
  const locate = (path: readonly (string | number)[]): Pick<Finding, 'line' | 'column' | 'path'> => ({
    ...placeOf(text, offsetOf(root, path)),
    path: pathText(path),
  });
  const broken = ({offset, message, mend}: SyntaxFault): ReadJson => {
    const place = placeOf(text, offset);
    const excerpt = text.split(/\r\n|\r|\n/)[place.line - 1]!;
    return {findings: [{...place, message, mend, excerpt}], locate};
  };
  if (!text.trim()) return broken({offset: 0, message: 'The file is empty.', mend: 'Write a provider: {"id": ...}.'});
  const [error] = errors;
  if (error) return broken(describeSyntax(text, error, root && root.offset + root.length));
  try {
    return {
      json: {value: JSON.parse(text) as unknown},
      findings: (root ? repeatedKeys(root) : []).map(({offset, path}) => ({
        ...placeOf(text, offset),
        path,
        message: 'This key stands in its object twice: only the last one counts.',
        mend: 'Take one of them out, or give it another name.',
      })),
      locate,
    };
  } catch (unread) {
    // what the parser above lets through and JSON does not
    return broken({offset: 0, message: `This is no JSON: ${(unread as Error).message}.`, mend: 'Correct the syntax.'});
  }
};
