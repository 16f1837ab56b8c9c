import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {areaOf, completeDeck} from '../../../src/model/quiz/deck.js';
import {select, type More} from '../../../src/model/quiz/select.js';
import {smallProvider} from '../../fixtures/small-provider.js';
import {itemLists} from './items.js';

const options = [{text: 'You', correct: true}, {text: 'They'}];
const deck = completeDeck({
  id: 'small',
  items: [
    {prompt: '1', options, cells: [{service: 'machine', area: 'engine'}], difficulty: 1},
    {prompt: '2', options, cells: [{service: 'base', area: 'engine'}]},
    {prompt: '3', options, area: 'doors'},
    {prompt: '4', options},
  ],
});
const prompts = (...args: Parameters<typeof select>) => select(...args).map((i) => i.prompt);

describe('select', () => {
  it('draws all questions, or as many as are wanted, the same for the same seed', () => {
    fc.assert(
      fc.property(itemLists, fc.string(), fc.option(fc.nat(20), {nil: undefined}), (items, seed, count) => {
        const drawn = select({id: 'd', items}, {seed, count});
        expect(drawn).toEqual(select({id: 'd', items}, {seed, count}));
        expect(drawn).toHaveLength(Math.min(items.length, count ?? items.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((item) => items.includes(item))).toBe(true);
      }),
    );
  });

  it('keeps the written order when it is not to be shuffled', () => {
    expect(prompts(deck, {seed: 1, shuffle: false})).toEqual(['1', '2', '3', '4']);
    expect(prompts(deck, {seed: 1, shuffle: false, count: 2})).toEqual(['1', '2']);
  });

  it('keeps to services, areas and difficulty; a composite stands for its areas', () => {
    const base = {seed: 1, shuffle: false};
    expect(prompts(deck, {...base, services: ['base']})).toEqual(['2']);
    expect(prompts(deck, {...base, areas: ['doors']})).toEqual(['3']);
    expect(prompts(deck, {...base, areas: ['patching']})).toEqual([]);
    expect(prompts(deck, {...base, areas: ['patching']}, smallProvider)).toEqual(['1', '2']);
    expect(prompts(deck, {...base, difficulty: 1})).toEqual(['1']);
  });

  it('does not ask about one area twice in a row when it need not', () => {
    const items = completeDeck({
      items: ['a', 'a', 'a', 'b', 'b', 'c'].map((area, i) => ({prompt: String(i), options, area})),
    }).items;
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const areas = select({id: 'd', items}, {seed}).map(areaOf);
        expect(areas.filter((area, i) => area === areas[i - 1])).toEqual([]);
      }),
    );
  });

  it('fills up from the model only when the deck asks for it and too few are written', () => {
    const extra = completeDeck({
      items: Array.from({length: 9}, (_, i) => ({id: `x${i}`, prompt: `x${i}`, options})),
    }).items;
    const more = vi.fn<More>((count) => extra.slice(0, count));
    select(deck, {seed: 1, count: 9}, smallProvider, more);
    expect(more).not.toHaveBeenCalled();

    const open = {...deck, generate: {services: ['base', 'machine'], areas: ['patching']}};
    select(open, {seed: 1, count: 3}, smallProvider, more);
    expect(more).not.toHaveBeenCalled();

    const drawn = select(open, {seed: 1, count: 9, services: ['base', 'home'], areas: ['engine']}, smallProvider, more);
    expect(drawn).toHaveLength(9);
    const [count, spec, asked] = more.mock.lastCall!;
    expect(count).toBe(8);
    expect(spec).toMatchObject({services: ['base'], areas: ['engine']});
    expect(asked.map((i) => i.prompt)).toEqual(['2']);
  });
});
