import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {check, checked, checkProvider} from '../../src/model/check/index.js';
import {expand} from '../../src/model/expand.js';
import type {ProviderSource} from '../../src/model/source-types.js';
import {largeProvider} from '../fixtures/large-provider.mjs';
import {readFixture} from '../fixtures/providers.js';

const asAuthored = (areas: number, services: number): ProviderSource =>
  JSON.parse(JSON.stringify(largeProvider(areas, services))) as ProviderSource;

describe('a provider of any size', () => {
  it('has nothing to mend, and a cell for every area on every service', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 60}), fc.integer({min: 2, max: 30}), (areas, services) => {
        const {problems, provider} = checked(asAuthored(areas, services));
        expect(problems).toEqual([]);
        expect(checkProvider(provider!)).toEqual([]);
        expect(provider!.cells.size).toBe(services);
        for (const row of provider!.cells.values()) expect(row.size).toBe(areas);
      }),
      {numRuns: 40},
    );
  });

  it('is the same every time', () => {
    expect(largeProvider(30, 10)).toEqual(largeProvider(30, 10));
  });

  it('with 200 areas on 100 services is as mixed as a real one', () => {
    const source = asAuthored(200, 100);
    const {problems, provider} = checked(source);
    expect(problems).toEqual([]);
    const count: Record<string, number> = {};
    for (const row of provider!.cells.values()) {
      for (const {owner} of row.values()) count[owner] = (count[owner] ?? 0) + 1;
    }
    for (const owner of ['provider', 'customer', 'shared', 'not-applicable']) expect(count[owner]).toBeGreaterThan(500);
    const written = Object.values(source.services).flatMap(({cells}) => Object.values(cells ?? {}));
    expect(written.length).toBeGreaterThan(4000);
    expect(written.filter((cell) => typeof cell === 'object').length).toBeGreaterThan(1000);
  });
});

describe('checking and expanding at once', () => {
  it.each([
    ['the fixture', readFixture('nimbus')],
    ['a large one', largeProvider(50, 20)],
  ])('gives of %s what expanding gives', (_what, source) => {
    expect(checked(source).provider).toEqual(expand(source as ProviderSource));
  });

  it('gives no provider where there is something to mend', () => {
    expect(checked(readFixture('broken')).provider).toBeUndefined();
    expect(check(readFixture('broken'))).toEqual(checked(readFixture('broken')).problems);
  });
});
