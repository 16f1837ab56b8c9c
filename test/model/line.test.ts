import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rowFilter} from '../../src/model/filter.js';
import {lineOf, type Edge} from '../../src/model/line.js';
import {readOutline} from '../../src/model/read-outline.js';
import {ROW_SETS} from '../../src/model/rows.js';
import {tableOf} from '../../src/model/table.js';
import {OWNERS, type Area, type Owner, type Provider} from '../../src/model/types.js';
import {awsProvider, providers} from './providers.js';

const [C, P, S, N] = ['customer', 'provider', 'shared', 'not-applicable'] as const;

/** The line of one column as a drawing: the owner's letter, and the edge under it. */
const draw = (owners: readonly Owner[]): string =>
  lineOf([owners])[0]!
    .map(({below}, i) => owners[i]![0] + {none: '', line: '_', soft: '.'}[below])
    .join('');

/** What stands between two tasks that touch, by who does them. */
const meet = (a: Owner, b: Owner): Edge => (a === b ? 'none' : [a, b].includes(S) ? 'soft' : 'line');

/** The owner of a row, from the cells of the model alone. */
const ownerIn = ({cells}: Provider, service: string, area: Area): Owner => {
  const all = (area.kind === 'atomic' ? [area.id] : area.children).map((id) => cells.get(service)!.get(id)!.owner);
  const sides = all.filter((owner) => owner !== N);
  return sides.length === 0 ? N : sides.every((side) => side === sides[0]) ? sides[0]! : S;
};

/** A provider in which nothing is in order: any owner in any cell. */
const disorderly = fc
  .array(fc.array(fc.constantFrom(...OWNERS), {minLength: 9, maxLength: 9}), {minLength: 1, maxLength: 6})
  .map((columns) =>
    readOutline({
      id: 'any',
      name: 'Any',
      areas: Object.fromEntries(columns[0]!.map((_, r) => [`a${r}`, {label: `Task ${r}`, order: 9 - r, tier: 'core'}])),
      composites: {c: {label: 'Several', children: ['a1', 'a4', 'a7'], concept: 'provider'}},
      services: Object.fromEntries(
        columns.map((owners, c) => [
          `s${c}`,
          {name: `Service ${c}`, model: 'paas', cells: Object.fromEntries(owners.map((owner, r) => [`a${r}`, owner]))},
        ]),
      ),
      ladders: {},
    }),
  );

/** Any table: columns in any order, rows of any set, composites opened or not, rows left out. */
const tables = fc.oneof(fc.constantFrom(...providers), disorderly).chain((provider) =>
  fc
    .record({
      services: fc.shuffledSubarray([...provider.services.keys()]),
      set: fc.constantFrom(...ROW_SETS),
      open: fc.subarray([...provider.composites.keys()]),
      hidden: fc.oneof(
        fc.constant<string[]>([]),
        fc.subarray([...provider.areas.keys(), ...provider.composites.keys()]),
      ),
      owners: fc.subarray([...OWNERS]),
      differences: fc.boolean(),
    })
    .map(({services, set, open, hidden, ...filters}) => {
      const filter = rowFilter(provider, filters);
      const bands = tableOf(provider, services, set, new Set(open), (row, owners) =>
        hidden.includes(row.area.id) ? false : filter(row, owners),
      );
      return {provider, services, bands};
    }),
);

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

  it('is drawn from the model, cell by cell, for any columns, rows and filters of every provider', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(tables, ({provider, services, bands}) => {
        const stack = bands.flatMap(({band, rows}) => (band === 'shared' ? [] : rows));
        const owners = stack.map(({area}) => services.map((service) => ownerIn(provider, service, area)));
        stack.forEach(({cells}, r) => expect(cells.map(({owner}) => owner)).toEqual(owners[r]));
        const below = (r: number, c: number): Edge => stack[r]!.cells[c]!.below;
        const before = (r: number, c: number): Edge => stack[r]!.cells[c]!.before;

        services.forEach((_, c) => {
          const tasks = owners.flatMap((row, r) => (row[c] === N ? [] : [r]));
          // between two tasks that follow each other: under the upper one, and nowhere else
          tasks.forEach((r, i) => {
            const next = tasks[i + 1];
            if (next === undefined) return;
            const edge = meet(owners[r]![c]!, owners[next]![c]!);
            seen.add(`${edge} ${next > r + 1 ? 'over a gap' : ''}`);
            expect(below(r, c), `under ${stack[r]!.area.id}, ${services[c]}`).toBe(edge);
            for (let gap = r + 1; gap < next; gap++) expect(below(gap, c)).toBe('none');
          });
          // nothing over the highest task; under the lowest, the ground where it is the customer's
          for (let r = 0; r < (tasks[0] ?? stack.length); r++) expect(below(r, c)).toBe('none');
          const lowest = tasks.at(-1);
          if (lowest === undefined) return;
          for (let r = lowest; r < stack.length; r++) {
            expect(below(r, c)).toBe(r === stack.length - 1 && owners[lowest]![c] === C ? 'line' : 'none');
          }
        });

        stack.forEach((_, r) => {
          if (services.length) expect(before(r, 0)).toBe('none');
          for (let c = 1; c < services.length; c++) {
            const [a, b] = [owners[r]![c - 1]!, owners[r]![c]!];
            if (a !== N && b !== N) expect(before(r, c), `${stack[r]!.area.id} at ${services[c]}`).toBe(meet(a, b));
          }
        });

        // where tasks are missing the line goes on: it never ends at a corner between columns that have any
        const hasTasks = (c: number): boolean => owners.some((row) => row[c] !== N);
        for (let r = 1; r < stack.length; r++) {
          for (let c = 1; c < services.length; c++) {
            if (!hasTasks(c - 1) || !hasTasks(c)) continue;
            const corner = [before(r - 1, c), before(r, c), below(r - 1, c - 1), below(r - 1, c)];
            expect(corner.filter((edge) => edge !== 'none').length, `${stack[r]!.area.id} at ${services[c]}`).not.toBe(
              1,
            );
          }
        }

        for (const {band, rows} of bands) {
          if (band !== 'shared') continue;
          for (const cell of rows.flatMap(({cells}) => cells))
            expect([cell.below, cell.before]).toEqual(['none', 'none']);
        }
      }),
      {numRuns: 300},
    );
    // what the property speaks of did occur
    for (const edge of ['line', 'soft', 'none']) expect([...seen]).toContain(`${edge} over a gap`);
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
