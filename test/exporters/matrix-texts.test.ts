import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lastRead} from '../../src/exporters/last-read.js';
import {matrixCsv} from '../../src/exporters/matrix-csv.js';
import {matrixMarkdown} from '../../src/exporters/matrix-markdown.js';
import {namedRows, namesOf, sheetOf, type MatrixSheet} from '../../src/exporters/sheet.js';
import {outlineOf} from '../../src/model/outline.js';
import {readOutline} from '../../src/model/read-outline.js';
import {tableOf} from '../../src/model/table.js';
import {allOfAws, awsProvider} from '../model/providers.js';
import {anySheet} from './any-sheet.js';
import {words} from './words.js';

/** Every row of a sheet: band, task, and the word in each cell. */
const rowsOf = ({bands, provider}: MatrixSheet): readonly (readonly string[])[] =>
  bands.flatMap((band) =>
    namedRows(band).map(([task, {cells}]) => [
      words.band(band.band, provider.short),
      task,
      ...cells.map(({owner}) => words.owner(owner, provider.short)),
    ]),
  );

/** A reader of RFC 4180 that is no kinder than it must be. */
const readCsv = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = csv;
  while (rest) {
    const [all, text = '', end] = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest) ?? [];
    if (all === undefined) throw new Error(`Not CSV: ${rest.slice(0, 40)}`);
    row.push(text.replaceAll('""', '"'));
    rest = rest.slice(all.length);
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

describe('matrixCsv', () => {
  it('gives back every band, task and owner, whatever is in the names', () => {
    fc.assert(
      fc.property(anySheet(words), (sheet) => {
        const [head, ...rows] = readCsv(matrixCsv(sheet, 'Group'));
        const unguarded = (row: readonly string[]) =>
          row.map((text) => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ''));
        expect(unguarded(head!)).toEqual(['Group', 'Task', ...namesOf(sheet)]);
        expect(rows.map(unguarded)).toEqual(rowsOf(sheet));
      }),
    );
  });

  it('has no field that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(anySheet(words), (sheet) => {
        for (const text of readCsv(matrixCsv(sheet, 'Group')).flat())
          expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it('says where a task does not apply', () => {
    const csv = matrixCsv(sheetOf(awsProvider, ['s3'], 'glance', words), 'Group');
    expect(csv).toContain('"Moves with the service","Guest OS patching","AWS"\r\n');
    expect(csv).toContain('"Application code","n/a"\r\n');
  });
});

/** The cells of a line of a table after GitHub, as they are read. */
const cellsOf = (line: string): readonly string[] => {
  const cells = [...line.matchAll(/(?:\\[^]|[^|\\])+/g)].map(([cell]) => cell);
  expect(line).toBe(`|${cells.join('|')}|`);
  return cells.map((cell) => cell.trim().replace(/\\([!-/:-@[-`{-~])/g, '$1'));
};

describe('matrixMarkdown', () => {
  it('is a table with the bands as bold rows, whatever is in the names', () => {
    fc.assert(
      fc.property(anySheet(words), (sheet) => {
        const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
        const lines = matrixMarkdown(sheet, 'Credit').split('\n');
        const [head, rule, ...rows] = lines.filter((line) => line.startsWith('|'));
        expect(cellsOf(head!)).toEqual(['Task', ...namesOf(sheet).map(oneLine)]);
        expect(rule).toMatch(/^(\| -{3,} )+\|$/);
        const expected = sheet.bands.flatMap((band) => [
          [`**${oneLine(words.band(band.band, sheet.provider.short))}**`, ...namesOf(sheet).map(() => '')],
          ...rowsOf({...sheet, bands: [band]}).map(([, ...row]) => row.map(oneLine)),
        ]);
        expect(rows.map(cellsOf)).toEqual(expected);
      }),
    );
  });

  it('leaves nothing unescaped that Markdown or HTML would take for its own', () => {
    fc.assert(
      fc.property(anySheet(words), (sheet) => {
        const text = matrixMarkdown(sheet, 'Credit')
          .split('\n')
          .map((line) => line.replace(/^\| | \|$|^- (?=\*\*)/g, '').replaceAll(' | ', ' '))
          .join('\n')
          .replace(/^-{3}[- ]+$/gm, '')
          .replace(/\*\*|^\*|\*$/gm, '');
        expect(text.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>{}|~&$]/);
      }),
    );
  });

  it('tells in words where the line runs, and whom the facts are from', () => {
    const markdown = matrixMarkdown(sheetOf(awsProvider, ['ec2', 'rds'], 'glance', words), 'From AWS.');
    expect(markdown).toContain('**Who is responsible for what on EC2 and RDS**\n\n| Task');
    expect(markdown).toContain('\n- **EC2**: yours down to Guest OS patching, then AWS.\n');
    expect(markdown).toMatch(/\n\*From AWS\.\*\n$/);
  });

  it('keeps the columns under each other where it stays plain text', () => {
    const markdown = matrixMarkdown(sheetOf(awsProvider, ['ec2', 'rds', 'lambda'], 'all', words), '');
    const places = markdown
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => [...line.matchAll(/\|/g)].map(({index}) => index).join());
    expect(new Set(places).size).toBe(1);
  });

  it('names a task of an opened row together with that row', () => {
    const bands = tableOf(awsProvider, ['ec2'], 'glance', new Set(['patch-management']));
    const sheet = {...sheetOf(awsProvider, ['ec2'], 'glance', words), bands};
    expect(matrixMarkdown(sheet, '')).toMatch(/\| Patch management: Guest OS patching +\| You/);
  });
});

describe('lastRead', () => {
  it('is the newest date on which a source of the cells shown was read', () => {
    expect(lastRead(sheetOf(awsProvider, ['ec2', 'rds'], 'glance', words))).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('is empty as long as the sources are not there', () => {
    expect(lastRead(sheetOf(readOutline(outlineOf(allOfAws)), ['ec2', 'rds'], 'glance', words))).toBe('');
  });
});
