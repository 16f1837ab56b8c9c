import {matrixLine, type AltWords} from './matrix-alt.js';
import {namedRows, namesOf, type MatrixSheet} from './sheet.js';

export interface MarkdownWords extends AltWords {
  /** Head of the list that says in words where the line runs; a table of text cannot show it. */
  readonly whereLine: string;
}

/** Text as one line that means nothing to Markdown. Characters that begin something only at the start of a line are left: no text stands there. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>{}|~&$]/g, '\\$&');

/** Cells as wide as the widest of their column, so that the table can be read where it stays plain text. */
const table = ([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] => {
  const widths = head.map((_, c) => Math.max(3, ...[head, ...rows].map((row) => row[c]!.length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, c) => cell.padEnd(widths[c]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
};

/**
 * The matrix as Markdown with a table after GitHub: the caption, the table with the bands as bold rows, and where
 * the line runs as a list.
 * @param credit last line, for instance whom the facts are from
 */
export const matrixMarkdown = (sheet: MatrixSheet<MarkdownWords>, credit: string): string => {
  const {provider, bands, words} = sheet;
  const names = namesOf(sheet);
  const rows = bands.flatMap((band) => [
    [`**${plain(words.band(band.band, provider.short))}**`, ...names.map(() => '')],
    ...namedRows(band).map(([task, {cells}]) => [
      plain(task),
      ...cells.map(({owner}) => plain(words.owner(owner, provider.short))),
    ]),
  ]);
  const lines = matrixLine(sheet).map((line, c) => `- **${plain(names[c]!)}**: ${plain(line)}`);
  return [
    `**${plain(words.caption(names))}**`,
    '',
    ...table([[words.task, ...names].map(plain), ...rows]),
    '',
    ...(lines.length ? [plain(words.whereLine), '', ...lines, ''] : []),
    `*${plain(credit)}*`,
    '',
  ].join('\n');
};
