import {pathText} from '../model/check/path-text.js';
import {explainFault} from '../model/json/explain.js';
import {locate} from '../model/json/locate.js';
import {placesIn} from '../model/json/place.js';
import {scan, type JsonEntry} from '../model/json/scan.js';
import type {Finding} from './finding.js';

type Path = readonly (string | number)[];

/** A JSON text that was read, or why it could not be. */
export interface ReadJson {
  /** Absent when the text is no JSON. */
  readonly json?: {readonly value: unknown};
  readonly findings: readonly Finding[];
  /** Where in the text a path leads. */
  readonly locate: (path: Path) => Pick<Finding, 'line' | 'column' | 'path'>;
}

/** Keys that stand in one object twice: a reader would take the last and say nothing. */
const repeatedKeys = ({entries = []}: JsonEntry, path: Path = []): {offset: number; path: Path}[] => {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const {key, offset} = entry;
    const at = [...path, key ?? index];
    const own = key !== undefined && seen.has(key) ? [{offset, path: at}] : [];
    if (key !== undefined) seen.add(key);
    return [...own, ...repeatedKeys(entry, at)];
  });
};

export const readJson = (text: string): ReadJson => {
  const place = placesIn(text);
  const top = (path: Path) => ({line: 1, column: 1, path: pathText(path)});
  try {
    const value = JSON.parse(text) as unknown;
    const root = scan(text);
    return {
      json: {value},
      findings: repeatedKeys(root).map(({offset, path}) => ({
        ...place(offset),
        path: pathText(path),
        message: 'This key stands in its object twice: only the last one counts.',
        mend: 'Take one of them out, or give it another name.',
      })),
      locate: (path) => ({...place(locate(root, path)), path: pathText(path)}),
    };
  } catch (error) {
    const fault = explainFault(text, error);
    const excerpt = text.split(/\r\n|\r|\n/)[fault.line - 1]!;
    return {findings: [{...fault, excerpt}], locate: top};
  }
};
