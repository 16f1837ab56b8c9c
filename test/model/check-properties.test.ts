import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {check} from '../../src/model/check/index.js';
import {nearest} from '../../src/model/check/suggest.js';
import {placesIn, put, readFixture, valueAt, type Keys} from '../fixtures/providers.js';

// many runs, and perhaps a busy machine
vi.setConfig({testTimeout: 30_000});

describe('whatever is given', () => {
  const nimbus = readFixture('nimbus');
  const places = placesIn(nimbus);

  it('never throws, and says at least one thing of what is no provider', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => check(value).length > 0));
  });

  it('never throws when anything stands anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const draft = structuredClone(nimbus);
        put(draft, path, value);
        check(draft);
      }),
      {numRuns: 300},
    );
  });

  it('names the place of a value of the wrong type', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(null, 7, true, [], 'text'), (path, value) => {
        const right = valueAt(nimbus, path);
        fc.pre(typeof value !== typeof right || value === null || Array.isArray(value) !== Array.isArray(right));
        // a cell may be a word or an object: then the word is the wrong one
        const draft = structuredClone(nimbus);
        put(draft, path, value);
        expect(check(draft).map((problem) => problem.path)).toContainEqual(path);
      }),
      {numRuns: 200},
    );
  });

  it('names the place of a key that nobody knows', () => {
    const isForm = (path: Keys): boolean => {
      const value = valueAt(nimbus, path);
      const isList = ['sources', 'areas', 'services', 'composites', 'categories', 'ladders', 'glossary'].includes(
        String(path.at(-1)),
      );
      return typeof value === 'object' && !Array.isArray(value) && !isList;
    };
    fc.assert(
      fc.property(fc.constantFrom(...places.filter(isForm)), (path) => {
        const draft = structuredClone(nimbus);
        put(draft, [...path, 'nobody-knows'], 'x');
        expect(check(draft).map((problem) => problem.path)).toContainEqual([...path, 'nobody-knows']);
      }),
    );
  });
});

describe('the nearest word', () => {
  it.each([
    ['custmer', 'customer'],
    ['Provider', 'provider'],
    ['sahred', 'shared'],
    ['lambda', undefined],
  ])('of %s is %s', (given, expected) => {
    expect(nearest(given, ['provider', 'customer', 'shared'])).toBe(expected);
  });

  it('is the word itself when that is known, but for its case', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), {minLength: 1}), (words) => {
        const [word] = words as [string];
        expect(nearest(word, words.reverse())?.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });
});
