import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {questions} from '../../../src/i18n/en/questions.js';
import {candidatesOf, variationOf} from '../../../src/model/quiz/candidates.js';
import {areaOf} from '../../../src/model/quiz/deck.js';
import {generate, type GenerateOptions} from '../../../src/model/quiz/generate.js';
import {poolOf} from '../../../src/model/quiz/templates/pool.js';
import {TEMPLATES, type Item} from '../../../src/model/quiz/types.js';
import {smallProvider} from '../../fixtures/small-provider.js';
import {awsProvider, defaultProvider, providers} from '../providers.js';

const seeds = fc.integer({min: 0, max: 1e6});
const providerOf = fc.constantFrom(smallProvider, ...providers);
const draw = (options: GenerateOptions, provider = awsProvider): readonly Item[] =>
  generate(provider, options, questions);
const cellsIn = (item: Item): readonly string[] => (item.cells ?? []).map((c) => `${c.service}@${c.area}`);

describe('generate', () => {
  it('gives the same questions for the same seed, and others for another', () => {
    fc.assert(
      fc.property(providerOf, seeds, fc.integer({min: 1, max: 15}), (provider, seed, count) => {
        expect(draw({count, seed}, provider)).toEqual(draw({count, seed}, provider));
      }),
      {numRuns: 40},
    );
    expect(draw({count: 10, seed: 1})).not.toEqual(draw({count: 10, seed: 2}));
  });

  it('gives as many as are wanted, as long as there are enough, each once', () => {
    fc.assert(
      fc.property(providerOf, seeds, fc.integer({min: 0, max: 80}), (provider, seed, count) => {
        const items = draw({count, seed}, provider);
        const possible = candidatesOf(poolOf(provider, {}), {}).length;
        expect(items).toHaveLength(Math.min(count, possible));
        expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
      }),
      {numRuns: 60},
    );
  });

  it('never asks twice in a row about the same area', () => {
    fc.assert(
      fc.property(fc.constantFrom(...providers), seeds, fc.integer({min: 2, max: 60}), (provider, seed, count) => {
        const areas = draw({count, seed}, provider).map(areaOf);
        expect(areas.filter((area, i) => area === areas[i - 1])).toEqual([]);
      }),
      {numRuns: 60},
    );
  });

  it('takes half of the questions from rows that vary, a quarter from each of the other sorts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(awsProvider, defaultProvider),
        seeds,
        fc.integer({min: 4, max: 24}),
        (provider, seed, count) => {
          const sorts = draw({count, seed}, provider).map((item) => variationOf(provider, areaOf(item)));
          const share = (sort: string): number => sorts.filter((s) => s === sort).length;
          expect(Math.abs(share('varies') - count / 2)).toBeLessThanOrEqual(1);
          expect(Math.abs(share('customer') - count / 4)).toBeLessThanOrEqual(1);
          expect(Math.abs(share('provider') - count / 4)).toBeLessThanOrEqual(1);
        },
      ),
      {numRuns: 60},
    );
  });

  it('avoids near-duplicates: no area twice in a short quiz, no cell twice in a long one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const areas = draw({count: 20, seed}).map(areaOf);
        expect(new Set(areas).size).toBe(areas.length);
        const cells = draw({count: 60, seed}).flatMap((item) => cellsIn(item)[0] ?? item.id);
        expect(new Set(cells).size).toBe(cells.length);
      }),
      {numRuns: 30},
    );
  });

  it('keeps off what is asked already', () => {
    const avoid = draw({count: 15, seed: 3}).flatMap((item) => item.cells ?? []);
    const asked = new Set(avoid.map((c) => `${c.service}@${c.area}`));
    const items = draw({count: 15, seed: 3, avoid});
    expect(items.flatMap((item) => cellsIn(item)[0] ?? []).filter((cell) => asked.has(cell))).toEqual([]);
  });

  it('mixes the templates', () => {
    const used = new Set(draw({count: 24, seed: 5}).map((item) => item.id.split(':')[0]));
    expect(used.size).toBe(TEMPLATES.length);
  });

  it('keeps to the services, areas, templates and difficulty asked for', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.subarray([...awsProvider.services.keys()], {minLength: 1}),
        fc.subarray([...awsProvider.areas.keys(), ...awsProvider.composites.keys()], {minLength: 1}),
        fc.subarray([...TEMPLATES], {minLength: 1}),
        fc.constantFrom(undefined, 1 as const, 2 as const, 3 as const),
        (seed, services, areas, templates, difficulty) => {
          const spec = {services, areas, templates, ...(difficulty && {difficulty})};
          const atoms = new Set(areas.flatMap((id) => [id, ...(awsProvider.composites.get(id)?.children ?? [])]));
          for (const item of draw({count: 8, seed, ...spec})) {
            const refs = [...(item.cells ?? []), ...item.options.flatMap((o) => o.cell ?? [])];
            expect(refs.every((ref) => services.includes(ref.service))).toBe(true);
            expect(atoms).toContain(areaOf(item));
            expect(templates.some((t) => item.id.startsWith(`${t}:`))).toBe(true);
            if (difficulty) expect(item.difficulty).toBe(difficulty);
          }
        },
      ),
      {numRuns: 60},
    );
  });

  it('passes over ids that nobody knows, and gives nothing when nothing fits', () => {
    expect(draw({count: 5, seed: 1, services: ['gone']})).toEqual([]);
    expect(draw({count: 5, seed: 1, areas: ['gone']})).toEqual([]);
    expect(draw({count: 5, seed: 1, services: ['gone', 'rds']})).toHaveLength(5);
  });
});
