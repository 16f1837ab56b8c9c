import type {Path, Report} from './problem.js';
import {instead} from './suggest.js';

export type Ids = ReadonlySet<string>;

/** The keys of a record that may be left out. */
export const idsOf = (part: object | undefined): Ids => new Set(Object.keys(part ?? {}));

/** Reports an id that is not among the known ones; '' is one that could not be read. */
export const known = (report: Report, id: string | undefined, ids: Ids, what: string, path: Path): void => {
  if (!id || ids.has(id)) return;
  report.add('unknown-id', path, `"${id}" is the id of no ${what}.`, instead(id, ids));
};

/** Reports an entry of a list that stands in it twice. */
export const once = (report: Report, list: readonly string[], path: Path): void => {
  const seen = new Set<string>();
  list.forEach((id, index) => {
    if (id && seen.has(id)) {
      report.add('twice', [...path, index], `"${id}" stands in this list twice.`, 'Take one of them out.');
    }
    seen.add(id);
  });
};

/** Reports the entries of a list that are unknown or stand in it twice. */
export const allKnown = (
  report: Report,
  list: readonly string[] | undefined,
  ids: Ids,
  what: string,
  path: Path,
): void => {
  if (!list) return;
  list.forEach((id, index) => {
    if (!ids.has(id)) known(report, id, ids, what, [...path, index]);
  });
  once(report, list, path);
};
