import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lineOf} from '../../src/model/line.js';
import {tableOf} from '../../src/model/table.js';
import {OWNERS, type Owner} from '../../src/model/types.js';
import {awsProvider, providers} from './providers.js';

const [C, P, S, N] = ['customer', 'provider', 'shared', 'not-applicable'] as const;

/** The line of one column as a drawing: the owner's letter, and the edge under it. */
const draw = (owners: readonly Owner[]): string =>
  lineOf([owners])[0]!
    .map(({below}, i) => owners[i]![0] + {none: '', line: '_', soft: '.'}[below])
    .join('');

describe('the line', () => {
  it.each([
    [[C, C, P, P], 'cc_pp'],
    [[C, N, P], 'c_np'],
    [[C, S, P], 'c.s.p'],
    [[P, C, P], 'p_c_p'],
    [[C, C], 'cc_'],
    [[N, N], 'nn'],
    [[N, P], 'np'],
    [[C, N], 'cn_'],
  ])('of %j is %s', (owners, drawing) => expect(draw(owners)).toBe(drawing));

  it('rises between two columns where one is yours and the other is theirs', () => {
    expect(
      lineOf([
        [C, C],
        [C, P],
      ])[1]!.map((e) => e.before),
    ).toEqual(['none', 'line']);
  });

  it('parts two cells that touch exactly when their owners differ, for any columns of owners', () => {
    const owned = fc.constantFrom(C, P, S);
    const columns = fc
      .integer({min: 1, max: 8})
      .chain((rows) => fc.array(fc.array(owned, {minLength: rows, maxLength: rows}), {minLength: 1, maxLength: 6}));
    fc.assert(
      fc.property(columns, (owners) => {
        const edge = (a: Owner, b: Owner) => (a === b ? 'none' : a === S || b === S ? 'soft' : 'line');
        lineOf(owners).forEach((column, c) =>
          column.forEach(({below, before}, r) => {
            const here = owners[c]![r]!;
            const under = owners[c]![r + 1];
            expect(below).toBe(under ? edge(here, under) : here === C ? 'line' : 'none');
            expect(before).toBe(c ? edge(owners[c - 1]![r]!, here) : 'none');
          }),
        );
      }),
    );
  });

  it('passes a task that does not exist as if the row were not there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OWNERS), {minLength: 1, maxLength: 12}), (owners) => {
        const strip = (drawing: string) => drawing.replace(/n/g, '');
        const there = owners.filter((o) => o !== N);
        if (there.length) expect(strip(draw(owners))).toBe(draw(there));
      }),
    );
  });

  it('is drawn from the model, cell by cell, for every service of every provider', () => {
    for (const provider of providers) {
      for (const id of provider.services.keys()) {
        const stack = tableOf(provider, [id], 'all')
          .filter((b) => b.band !== 'shared')
          .flatMap((b) => b.rows);
        const there = stack.filter((row) => row.cells[0]!.owner !== N);
        there.forEach((row, i) => {
          const cell = row.cells[0]!;
          const model = provider.cells.get(id)!.get(row.area.id)!.owner;
          expect(cell.owner).toBe(model);
          const next = there[i + 1];
          const last = stack.at(-1) === row;
          if (next && model === next.cells[0]!.owner) expect(cell.below, `${id}/${row.area.id}`).toBe('none');
          if (next && model === C && next.cells[0]!.owner === P)
            expect(cell.below, `${id}/${row.area.id}`).toBe('line');
          if (last) expect(cell.below).toBe(model === C ? 'line' : 'none');
        });
      }
    }
  });

  it('is one clean stair for the columns that a reader meets first', () => {
    const bands = tableOf(awsProvider, ['on-premises', 'ec2', 'rds', 'lambda', 's3'], 'glance').filter(
      (b) => b.band !== 'shared',
    );
    const depth = [0, 1, 2, 3, 4].map((c) => {
      const column = bands.flatMap((b) => b.rows.map((row) => row.cells[c]!));
      const ends = column.flatMap((cell, r) => (cell.below === 'none' ? [] : [r]));
      expect(ends).toHaveLength(1);
      return ends[0]!;
    });
    expect(depth).toEqual([...depth].sort((a, b) => b - a));
    expect(new Set(depth).size).toBe(5);
  });
});
