/** Providers that nobody would write, for tests that must hold for every one. */
import fc from 'fast-check';
import {expand} from '../../src/model/expand.js';
import {OWNERS, SERVICE_MODELS, type Provider} from '../../src/model/types.js';

const text = {
  provider: ['p', 'c'],
  customer: ['p', 'c'],
  shared: ['p', 'c'],
  'not-applicable': 'n',
} as const;
const categories = {one: {label: 'One', description: 'first'}, two: {label: 'Two', description: 'second'}};
const category = fc.option(fc.constantFrom('one', 'two', 'unknown'), {nil: undefined});
const official = fc.boolean();
const areaIds = ['a', 'b', 'c', 'd', 'e', 'f'];

const area = fc.record({order: fc.integer({min: 1, max: 9}), category, official, owner: fc.constantFrom(...OWNERS)});
const composite = fc.record({
  children: fc.subarray(areaIds, {minLength: 1}),
  concept: fc.constantFrom('customer' as const, 'provider' as const, 'shared' as const),
  category,
  official,
});
const service = fc.record({
  model: fc.constantFrom(...SERVICE_MODELS),
  cells: fc.dictionary(fc.constantFrom(...areaIds), fc.constantFrom(...OWNERS)),
});

export const anyProvider: fc.Arbitrary<Provider> = fc
  .record({
    areas: fc.tuple(...areaIds.map(() => area)),
    composites: fc.array(composite, {maxLength: 4}),
    services: fc.array(service, {minLength: 1, maxLength: 4}),
    glance: fc.subarray([...areaIds, 'w0', 'w1', 'w2', 'w3']),
  })
  .map(({areas, composites, services, glance}) =>
    expand({
      id: 'any',
      name: 'Any',
      short: 'Any',
      categories,
      sources: {s: {title: 'S', url: 'https://example.com/'}},
      areas: Object.fromEntries(
        areas.map((a, i) => [
          areaIds[i]!,
          {...a, label: areaIds[i]!, group: 'g', tier: 'core', task: 't', text, typical: 'shared', sources: ['s']},
        ]),
      ),
      composites: Object.fromEntries(
        composites.map((c, i) => [`w${i}`, {...c, children: c.children as [string, ...string[]], label: `W${i}`}]),
      ),
      services: Object.fromEntries(
        services.map((s, i) => [`s${i}`, {...s, name: `S${i}`, short: `S${i}`, family: 'f', resource: 'r'}]),
      ),
      glance,
    }),
  );
