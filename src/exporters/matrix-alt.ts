import type {Owner, Side} from '../model/types.js';
import {namesOf, type MatrixSheet, type SheetWords} from './sheet.js';

/** Tasks of one side that follow each other down a column. */
export interface Stretch {
  readonly side: Side;
  /** Head of its last row. */
  readonly downTo: string;
}

/** The words of a matrix that is told instead of shown. */
export interface AltWords extends SheetWords {
  /** What the picture is. @param rows how many @param services their short names */
  readonly summary: (rows: number, services: readonly string[], provider: string) => string;
  /** Where the line runs in a column. @param absent heads of the tasks that do not exist there */
  readonly column: (stretches: readonly Stretch[], absent: readonly string[], provider: string) => string;
  /** A column in which the tasks change hands too often to name each place. */
  readonly mixed: (changes: number, count: Readonly<Record<Owner, number>>, provider: string) => string;
  /** The rows that stand below the stack, where there is no line. @param shared their heads */
  readonly below: (shared: readonly string[]) => string;
}

/** More stretches than this are counted; nobody can follow them by ear. */
const MANY = 6;

/** Where the line runs, column by column, as clauses. Empty where no row belongs to the stack. */
export const matrixLine = ({services, bands, provider, words}: MatrixSheet<AltWords>): readonly string[] => {
  const stack = bands.flatMap((band) => (band.band === 'shared' ? [] : band.rows));
  if (!stack.length) return [];
  return services.map((_, c) => {
    const stretches: Stretch[] = [];
    const absent: string[] = [];
    const count: Record<Owner, number> = {provider: 0, customer: 0, shared: 0, 'not-applicable': 0};
    for (const {area, cells} of stack) {
      const {owner} = cells[c]!;
      count[owner]++;
      if (owner === 'not-applicable') absent.push(area.label);
      else {
        if (stretches.at(-1)?.side === owner) stretches.pop();
        stretches.push({side: owner, downTo: area.label});
      }
    }
    return stretches.length > MANY
      ? words.mixed(stretches.length - 1, count, provider.short)
      : words.column(stretches, absent, provider.short);
  });
};

/** A text that stands in for the picture of a matrix: what it is, then where the line runs on each service. */
export const matrixAlt = (sheet: MatrixSheet<AltWords>): string => {
  const {provider, bands, words} = sheet;
  const names = namesOf(sheet);
  const rows = bands.flatMap((band) => band.rows);
  const shared = rows.flatMap(({band, depth, area}) => (band === 'shared' && !depth ? area.label : []));
  return [
    words.summary(rows.length, names, provider.short),
    ...matrixLine(sheet).map((line, c) => `${names[c]}: ${line}`),
    ...(shared.length ? [words.below(shared)] : []),
  ].join(' ');
};
