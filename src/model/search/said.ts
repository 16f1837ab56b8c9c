/** Words that no task is named by may still stand in the texts of the cells: "guards", "parameter groups". */
import type {Cell} from '../types.js';
import type {SearchIndex} from './index.js';

/** What the cells of a service say, in small letters. */
export interface Said {
  readonly text: string;
  /** Where the cell of each row ends in the text; composites say nothing. */
  readonly ends: readonly number[];
}

/** Stands between the cells of a text, and in none of them. */
const END = '\0';

/** @param areas ids of the rows */
export const readCells = (cells: ReadonlyMap<string, Cell> | undefined, areas: readonly string[]): Said => {
  const said = areas.map((area) => {
    const cell = cells?.get(area);
    return cell ? (cell.owner === 'not-applicable' ? cell.why : `${cell.provider} ${cell.customer}`) : '';
  });
  const text = (said.join(END) + END).toLowerCase();
  const ends: number[] = [];
  for (let at = text.indexOf(END); at >= 0; at = text.indexOf(END, at + 1)) ends.push(at);
  return {text, ends};
};

/** A word that stands in more cells than this part of them tells nothing. */
const TOO_COMMON = 0.04;

/** The rows whose cells on a service have a word that begins so. */
const rowsThatSay = ({text, ends}: Said, word: string): ReadonlySet<number> => {
  const rows = new Set<number>();
  let row = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at && /[\p{L}\p{N}]/u.test(text[at - 1]!)) continue;
    while (ends[row]! < at) row++;
    rows.add(row);
  }
  return rows;
};

/** The services, by row, whose cells say a word; nothing for a word that stands everywhere. */
export const whoSays = (
  index: SearchIndex,
  services: readonly string[],
  word: string,
): ReadonlyMap<number, readonly string[]> => {
  const most = Math.max(8, services.length * index.rows.length * TOO_COMMON);
  const found = new Map<number, string[]>();
  let count = 0;
  for (const service of services) {
    const rows = rowsThatSay(index.said(service), word);
    count += rows.size;
    if (count > most) return new Map();
    for (const row of rows) {
      const on = found.get(row);
      if (on) on.push(service);
      else found.set(row, [service]);
    }
  }
  return found;
};
