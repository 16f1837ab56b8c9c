import {Ajv} from 'ajv';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {makeSchema} from '../../.config/schema.mjs';
import {azure} from '../../src/content/azure/index.js';
import {gcp} from '../../src/content/gcp/index.js';
import {check, type Rule} from '../../src/model/check/index.js';
import {placesIn, put, readFixture, remove, valueAt} from '../fixtures/providers.js';
import {allOfAws} from './providers.js';

// many runs, and perhaps a busy machine
vi.setConfig({testTimeout: 30_000});

const schema = makeSchema();
const validate = new Ajv({allErrors: true, strictTuples: false}).compile(schema);

/** What a schema can say; the rest needs knowledge of the whole. */
const FORM: readonly Rule[] = ['type', 'missing', 'unknown-key', 'empty', 'word', 'id', 'url', 'date'];
const hasForm = (source: unknown): boolean => !check(source).some(({rule}) => FORM.includes(rule));

describe('the JSON Schema of a provider', () => {
  it('is the same every time', () => {
    expect(makeSchema()).toEqual(schema);
  });

  it('tells an editor what a field is for', () => {
    expect(schema).toMatchObject({
      title: 'A provider as an author writes it in JSON.',
      definitions: {
        Cell: {properties: {owner: {$ref: '#/definitions/Owner'}, ask: {description: expect.any(String) as string}}},
      },
    });
  });

  it.each([
    ['an author’s own', readFixture('nimbus')],
    ['AWS', allOfAws],
    ['Azure', azure],
    ['Google Cloud', gcp],
  ])('accepts %s', (_name, source) => {
    validate(source);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses what the check refuses in a broken file, at the same places', () => {
    const source = readFixture('broken');
    validate(source);
    const refused = new Set(validate.errors?.map(({instancePath}) => instancePath));
    for (const {rule, path} of check(source)) {
      if (!FORM.includes(rule)) continue;
      // a missing or an unknown key is the fault of the object around it
      const around = rule === 'missing' || rule === 'unknown-key' ? path.slice(0, -1) : path;
      expect(refused).toContain(around.map((key) => `/${key}`).join(''));
    }
  });

  it('agrees with the check on the form of whatever is written', () => {
    const nimbus = readFixture('nimbus');
    const places = placesIn(nimbus);
    const anything = fc.oneof(
      fc.jsonValue({maxDepth: 2}),
      fc.constantFrom(...places.map((path) => valueAt(nimbus, path))),
    );
    const change = fc.oneof(
      fc.record({kind: fc.constant('put' as const), value: anything}),
      fc.record({kind: fc.constant('remove' as const), value: anything}),
      fc.record({kind: fc.constant('rename' as const), value: fc.string().filter((key) => key !== '__proto__')}),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), change, (path, {kind, value}) => {
        const draft = structuredClone(nimbus);
        const old = valueAt(draft, path);
        if (kind === 'put') put(draft, path, value);
        else remove(draft, path);
        if (kind === 'rename' && typeof path.at(-1) === 'string') put(draft, [...path.slice(0, -1), value], old);
        expect(hasForm(draft)).toBe(validate(draft));
      }),
      {numRuns: 600},
    );
  });
});
