import fc from 'fast-check';
import {expect, it} from 'vitest';
import {spread} from '../../../src/model/quiz/spread.js';

const neighbours = (keys: readonly string[]): number => keys.filter((key, i) => key && key === keys[i - 1]).length;

it('spread parts equal keys whenever that is possible, and loses nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '')), (keys) => {
      const out = spread(keys, (key) => key);
      expect([...out].sort()).toEqual([...keys].sort());
      const most = Math.max(0, ...['a', 'b', 'c', 'd'].map((k) => keys.filter((key) => key === k).length));
      if (most <= Math.ceil(keys.length / 2)) expect(neighbours(out)).toBe(0);
    }),
    {numRuns: 2000},
  );
});

it('spread leaves alone what is spread already', () => {
  expect(spread(['a', 'b', 'a', 'c'], (key) => key)).toEqual(['a', 'b', 'a', 'c']);
});
