/** Matrices that nobody would write, with texts that would break a file if they were not escaped. */
import fc from 'fast-check';
import type {MatrixSheet, SheetWords} from '../../src/exporters/sheet.js';
import {ROW_SETS} from '../../src/model/rows.js';
import {tableOf} from '../../src/model/table.js';
import type {Area, Provider} from '../../src/model/types.js';
import {anyProvider} from '../model/any-provider.js';

export const nasty = fc.oneof(
  fc.string({minLength: 1, maxLength: 12}),
  fc.string({minLength: 1, maxLength: 12, unit: 'binary'}),
  fc.constantFrom(
    '=HYPERLINK("https://example.com")',
    '@SUM(1)',
    '-2+3',
    '＝1',
    'a | b \\',
    '\\|',
    '**bold** `code`',
    '[link](https://example.com)',
    '<script>alert(1)</script>',
    '&lt; "quoted", \'so\'',
    'two\nlines',
    ']]>',
    '日本語のとても長い名前',
  ),
);

/** The same provider, with other names. */
const renamed = (provider: Provider, names: readonly string[]): Provider => {
  let next = 0;
  // a number makes every name another one
  const name = (): string => `${names[next % names.length]}${next++}`;
  const label = <A extends Area>(areas: ReadonlyMap<string, A>): ReadonlyMap<string, A> =>
    new Map([...areas].map(([id, area]) => [id, {...area, label: name()}]));
  return {
    ...provider,
    short: name(),
    areas: label(provider.areas),
    composites: label(provider.composites),
    services: new Map([...provider.services].map(([id, service]) => [id, {...service, short: name()}])),
  };
};

/** Any provider, any of its columns and rows, any composites opened. */
export const anySheet = <W extends SheetWords>(words: W): fc.Arbitrary<MatrixSheet<W>> =>
  fc
    .record({
      provider: anyProvider,
      names: fc.array(nasty, {minLength: 1, maxLength: 8}),
      rows: fc.constantFrom(...ROW_SETS),
      open: fc.subarray(['w0', 'w1', 'w2', 'w3']),
      columns: fc.subarray(['s0', 's1', 's2', 's3'], {minLength: 1}),
    })
    .map(({provider: plain, names, rows, open, columns}) => {
      const provider = renamed(plain, names);
      const known = columns.filter((id) => provider.services.has(id));
      const ids = known.length ? known : ['s0'];
      return {
        provider,
        services: ids.map((id) => provider.services.get(id)!),
        bands: tableOf(provider, ids, rows, new Set(open)),
        words,
      };
    });
