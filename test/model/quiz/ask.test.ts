import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {awsClfC02} from '../../../src/content/decks/aws-clf-c02.js';
import {questions} from '../../../src/i18n/en/questions.js';
import {atomsOf, findArea, findCell} from '../../../src/model/lookup.js';
import {questionsOn} from '../../../src/model/quiz/ask.js';
import {completeDeck} from '../../../src/model/quiz/deck.js';
import type {Item} from '../../../src/model/quiz/types.js';
import type {CellRef, Provider} from '../../../src/model/types.js';
import {smallProvider} from '../../fixtures/small-provider.js';
import {awsProvider, defaultProvider, providers} from '../providers.js';

const written = completeDeck(awsClfC02).items;
const on = (provider: Provider, ref: CellRef, own: readonly Item[] = [], seed = '1') =>
  questionsOn(provider, ref, own, seed, questions);
const everyRef = (provider: Provider): readonly CellRef[] =>
  [...provider.services.keys()].flatMap((service) =>
    [...provider.areas.keys(), ...provider.composites.keys()].map((area) => ({service, area})),
  );
/** May be asked about, and is one side's. */
const isFair = (provider: Provider, ref: CellRef): boolean => {
  const cell = findCell(provider, ref);
  return !!cell && (cell.owner === 'provider' || cell.owner === 'customer') && cell.ask;
};
const anyProvider = fc.constantFrom(smallProvider, ...providers);
const anyRef = anyProvider.chain((provider) =>
  fc.record({provider: fc.constant(provider), ref: fc.constantFrom(...everyRef(provider)), seed: fc.string()}),
);

describe('questions on a cell', () => {
  it('are there for every fair cell, and for no other', () => {
    fc.assert(
      fc.property(anyRef, ({provider, ref, seed}) => {
        const area = findArea(provider, ref.area)!;
        const fair = atomsOf(provider, area).filter(({id}) => isFair(provider, {...ref, area: id}));
        const items = on(provider, ref, [], seed);
        expect(items.length > 0).toBe(fair.length > 0);
        for (const {cells} of items) {
          expect(cells!.some((c) => c.service === ref.service && fair.some(({id}) => id === c.area))).toBe(true);
        }
      }),
      {numRuns: 300},
    );
  });

  it('are each another one, in an order of the seed, and print the condition', () => {
    fc.assert(
      fc.property(anyRef, ({provider, ref, seed}) => {
        const items = on(provider, ref, [], seed);
        expect(on(provider, ref, [], seed)).toEqual(items);
        expect(new Set(items.map(({id}) => id)).size).toBe(items.length);
        const firstOther = items.findIndex(({id}) => !id.startsWith('who:'));
        expect(items.slice(firstOther < 0 ? items.length : firstOther).every(({id}) => !id.startsWith('who:'))).toBe(
          true,
        );
        for (const item of items) {
          expect(item.options.filter((o) => o.correct)).toHaveLength(1);
          for (const cellRef of item.cells!) {
            const cell = findCell(provider, cellRef)!;
            if (cell.owner === 'not-applicable' || !cell.condition) continue;
            expect([item.prompt, ...item.options.map((o) => o.text)].join(' ')).toContain(cell.condition);
          }
        }
      }),
    );
  });

  it('begin with what pointing at the cell does not answer, and there with what the deck has written', () => {
    const isSame = (a: CellRef) => (b: CellRef) => a.service === b.service && a.area === b.area;
    for (const item of written) {
      for (const ref of item.cells ?? []) {
        const items = on(defaultProvider, ref, written);
        expect(items).toContain(item);
        const kinds = items.map(({options, id}) => {
          const far = options.some(({cell}) => cell && !isSame(ref)(cell));
          return (far ? 2 : 0) + (written.some((i) => i.id === id) ? 0 : 1);
        });
        expect(kinds).toEqual([...kinds].sort());
        expect(kinds[0]).toBeLessThan(2);
        for (const i of items.filter((one) => written.includes(one))) expect(i.cells!.some(isSame(ref))).toBe(true);
      }
    }
  });

  it('on a composite are those on its tasks', () => {
    const items = on(awsProvider, {service: 'rds', area: 'patch-management'});
    const areas = new Set(items.map((i) => i.cells![0]!.area));
    expect(areas.size).toBeGreaterThan(1);
    expect(awsProvider.composites.get('patch-management')!.children).toEqual(expect.arrayContaining([...areas]));
  });

  it('are none for what nobody knows', () => {
    expect(on(awsProvider, {service: 'gone', area: 'app-code'}, written)).toEqual([]);
    expect(on(awsProvider, {service: 'rds', area: 'gone'}, written)).toEqual([]);
    expect(on(awsProvider, {service: '', area: ''}, written)).toEqual([]);
  });
});
