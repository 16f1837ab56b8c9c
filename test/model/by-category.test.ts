import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {byCategory, type CategoryList, type Control} from '../../src/model/by-category.js';
import {atomsOf} from '../../src/model/lookup.js';
import {bandRows, heightOf, ROW_SETS} from '../../src/model/rows.js';
import {anyProvider} from './any-provider.js';
import {awsProvider as aws, providers} from './providers.js';

const set = fc.constantFrom(...ROW_SETS);
const provider = fc.oneof(fc.constantFrom(...providers), anyProvider);
const idsOf = (controls: readonly Control[]) => controls.map(({area}) => area.id);
const lists = ({categories, without}: CategoryList) => [
  ...categories.flatMap(({official, others}) => [official, others]),
  without,
];
const everything = (list: CategoryList) =>
  lists(list).flatMap((controls) => controls.flatMap(({area, parts}) => [area, ...parts]));

describe('the list by category', () => {
  it('has the three kinds of AWS, with what AWS itself names', () => {
    const {categories, without} = byCategory(aws, 'glance');
    expect(categories.map(({category, official}) => [category.label, idsOf(official)])).toEqual([
      ['Inherited controls', ['physical-environmental']],
      ['Shared controls', ['configuration-management', 'awareness-training', 'patch-management']],
      ['Customer-specific controls', ['network-security']],
    ]);
    expect(idsOf(categories[0]!.others)).toEqual(['hardware', 'global-infrastructure']);
    expect(without).toEqual([]);
  });

  it('lists the tasks of a control under it, not beside it', () => {
    const shared = byCategory(aws, 'glance').categories[1]!;
    const patching = shared.official.find(({area}) => area.id === 'patch-management')!;
    expect(patching.parts.map(({id}) => id)).toEqual([
      'hypervisor',
      'guest-os-patching',
      'runtime-patching',
      'db-engine-patching',
    ]);
  });

  it('shows what the provider names also where only its tasks are listed', () => {
    const {categories} = byCategory(aws, 'all');
    const inherited = categories[0]!;
    expect(inherited.official.map(({area, parts}) => [area.id, ...parts.map(({id}) => id)])).toEqual([
      ['physical-environmental', 'facility-access', 'facility-environment'],
    ]);
  });

  it('has each row once, in its category, official or not', () => {
    fc.assert(
      fc.property(provider, set, (p, rows) => {
        const list = byCategory(p, rows);
        const shown = everything(list).map((area) => area.id);
        expect(new Set(shown).size).toBe(shown.length);
        const wanted = bandRows(p, rows).flatMap((band) => band.rows.map(({area}) => area));
        expect(shown).toEqual(expect.arrayContaining(wanted.map(({id}) => id)));
        for (const {category, official, others} of list.categories) {
          for (const {area, parts} of [...official, ...others])
            for (const one of [area, ...parts]) expect(one.category).toBe(category.id);
          expect(official.every(({area}) => area.official)).toBe(true);
          expect(others.some(({area}) => area.official)).toBe(false);
          expect([...official, ...others].flatMap(({parts}) => parts).some((part) => part.official)).toBe(false);
        }
        const known = p.categories.map(({id}) => id);
        for (const {area} of list.without) expect(known).not.toContain(area.category);
      }),
    );
  });

  it('nests only tasks that belong to the control', () => {
    fc.assert(
      fc.property(provider, set, (p, rows) => {
        for (const {area, parts} of lists(byCategory(p, rows)).flat())
          for (const part of parts) expect(atomsOf(p, area)).toContain(part);
      }),
    );
  });

  it('stands in the order of the stack', () => {
    fc.assert(
      fc.property(provider, set, (p, rows) => {
        for (const controls of lists(byCategory(p, rows))) {
          const heights = controls.map(({area}) => heightOf(p, area));
          expect(heights).toEqual([...heights].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('shows only rows that are kept, and the official control over them', () => {
    const list = byCategory(aws, 'all', (area) => area.id === 'facility-access' || area.id === 'app-code');
    expect(everything(list).map(({id}) => id)).toEqual(['physical-environmental', 'facility-access', 'app-code']);
  });

  it('leaves everything without a category where the provider has none', () => {
    for (const p of providers.filter(({categories}) => !categories.length)) {
      const {categories, without} = byCategory(p, 'glance');
      expect(categories).toEqual([]);
      expect(without.length).toBeGreaterThan(0);
    }
  });
});
