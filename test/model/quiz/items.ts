import fc from 'fast-check';
import {completeDeck} from '../../../src/model/quiz/deck.js';
import type {AnyItemSource, Item} from '../../../src/model/quiz/types.js';

/** Questions as an author may write them, valid ones only. */
export const itemSources: fc.Arbitrary<AnyItemSource[]> = fc.array(
  fc
    .record({
      prompt: fc.string({minLength: 1}).filter((s) => s.trim() !== ''),
      size: fc.integer({min: 2, max: 6}),
      right: fc.nat(),
      area: fc.option(fc.constantFrom('data', 'engine', 'doors'), {nil: undefined}),
    })
    .map(({prompt, size, right, area}) => ({
      prompt,
      ...(area && {area}),
      options: Array.from({length: size}, (_, i) => ({
        text: `Option ${i}`,
        ...(i === right % size && {correct: true}),
      })),
    })),
  {maxLength: 12},
);

export const itemLists: fc.Arbitrary<readonly Item[]> = itemSources.map((items) => completeDeck({items}).items);
