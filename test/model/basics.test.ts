import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {expand} from '../../src/model/expand.js';
import {fold} from '../../src/model/fold.js';
import {joinTexts, outlineOf, textsOf} from '../../src/model/outline.js';
import {ModelError} from '../../src/model/model-error.js';
import {readOutline} from '../../src/model/read-outline.js';
import {random} from '../../src/model/random.js';
import type {ProviderSource} from '../../src/model/source-types.js';
import {OWNERS} from '../../src/model/types.js';
import {azure} from '../../src/content/azure/index.js';
import {gcp} from '../../src/content/gcp/index.js';
import {allOfAws} from './providers.js';

describe('fold', () => {
  const owners = fc.array(fc.constantFrom(...OWNERS), {maxLength: 10});

  it('is the common owner, else shared; what does not exist does not count', () => {
    fc.assert(
      fc.property(owners, (list) => {
        const there = new Set(list.filter((o) => o !== 'not-applicable'));
        expect(fold(list)).toBe(there.size === 0 ? 'not-applicable' : there.size === 1 ? [...there][0] : 'shared');
      }),
    );
  });

  it('does not depend on the order, nor on folding in steps', () => {
    fc.assert(
      fc.property(owners, owners, (a, b) => {
        expect(fold([...a, ...b])).toBe(fold([...b, ...a]));
        expect(fold([fold(a), fold(b)])).toBe(fold([...a, ...b]));
      }),
    );
  });
});

describe('the seeded random source', () => {
  it('repeats itself for the same seed, on every machine', () => {
    const draw = (seed: string | number) => Array.from({length: 3}, random(seed).next);
    expect(draw(7)).toEqual(draw('7'));
    expect(draw(7)).not.toEqual(draw(8));
    expect(random(7).shuffle([1, 2, 3, 4, 5, 6])).toEqual([...random(7).shuffle([1, 2, 3, 4, 5, 6])]);
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        expect(random(seed).shuffle(items).sort()).toEqual([...items].sort());
      }),
    );
  });

  it('puts each of four things in each of four places about equally often', () => {
    const {shuffle} = random('even');
    const count = Array.from({length: 4}, () => [0, 0, 0, 0]);
    for (let i = 0; i < 4000; i++) shuffle([0, 1, 2, 3]).forEach((thing, place) => count[thing]![place]!++);
    for (const n of count.flat()) expect(Math.abs(n - 1000)).toBeLessThan(150);
  });
});

describe('outline and texts', () => {
  it.each([allOfAws, azure, gcp] as ProviderSource[])('of $name make the same provider again', (source) => {
    expect(expand(joinTexts(outlineOf(source), textsOf(source)))).toEqual(expand(source));
  });

  it('the outline alone has every owner and no text', () => {
    const whole = expand(allOfAws);
    const outline = readOutline(outlineOf(allOfAws));
    expect(outline.texts).toBe(false);
    for (const [service, row] of whole.cells) {
      for (const [area, cell] of row) expect(outline.cells.get(service)!.get(area)!.owner).toBe(cell.owner);
    }
  });
});

describe('expand', () => {
  const small = (cell: unknown): ProviderSource =>
    ({
      id: 'x',
      name: 'X',
      sources: {s: {title: 'S', url: 'https://example.org'}},
      areas: {
        a: {
          label: 'A',
          group: 'g',
          order: 1,
          task: 'doing A',
          text: {customer: ['Looks on.', 'Do it on your {resource}.']},
          sources: ['s'],
        },
      },
      services: {
        one: {name: 'Service One', short: 'One', model: 'iaas', family: 'f', resource: 'box', cells: {a: cell}},
      },
    }) as ProviderSource;

  it('fills the names of service and resource into the texts', () => {
    expect(expand(small('customer')).cells.get('one')!.get('a')).toMatchObject({
      owner: 'customer',
      customer: 'Do it on your box.',
    });
  });

  it.each([
    [undefined, /no owner/],
    ['provider', /say what both sides do/],
    ['not-applicable', /for what reason/],
    [{owner: 'customer', sources: []}, /at least one source/],
  ])('refuses %j and says where', (cell, message) => {
    expect(() => expand(small(cell))).toThrow(message);
    expect(() => expand(small(cell))).toThrow(ModelError);
    expect(() => expand(small(cell))).toThrow('services.one.cells.a');
  });
});
