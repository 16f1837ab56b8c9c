import {namedRows, namesOf, type MatrixSheet} from './sheet.js';

/** What a spreadsheet takes for the beginning of a formula, also in full width; a quote in front keeps it text. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Every field stands in quotes, so that no separator inside can begin another cell. */
const field = (text: string): string => `"${text.replace(FORMULA, "'$&").replaceAll('"', '""')}"`;

/**
 * The matrix as comma-separated values after RFC 4180: band, task, then one column for each service.
 * A text that a spreadsheet would run as a formula begins with a single quote, as OWASP advises.
 * @param head name of the column of bands
 */
export const matrixCsv = (sheet: MatrixSheet, head: string): string => {
  const {provider, bands, words} = sheet;
  const rows = bands.flatMap((band) =>
    namedRows(band).map(([task, {cells}]) => [
      words.band(band.band, provider.short),
      task,
      ...cells.map(({owner}) => words.owner(owner, provider.short)),
    ]),
  );
  return [[head, words.task, ...namesOf(sheet)], ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
};
