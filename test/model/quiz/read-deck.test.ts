import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readDeck} from '../../../src/model/quiz/read-deck.js';
import {itemSources} from './items.js';

const place = (value: unknown): string[] => readDeck(value).problems.map((p) => p.path.join('.'));
const question = {prompt: 'Who?', options: [{text: 'You', correct: true}, {text: 'They'}]};

describe('readDeck', () => {
  it('takes a prompt and options, and fills in the rest', () => {
    expect(readDeck({items: [question]})).toEqual({
      problems: [],
      deck: {
        id: 'deck',
        items: [
          {
            id: 'q1',
            kind: 'single',
            prompt: 'Who?',
            options: [
              {id: 'a', text: 'You', correct: true},
              {id: 'b', text: 'They'},
            ],
          },
        ],
      },
    });
  });

  it('keeps what is given', () => {
    const item = {
      ...question,
      kind: 'single',
      id: 'mine',
      code: '{}',
      cells: [{service: 'rds', area: 'app-code'}],
      area: 'app-code',
      difficulty: 2,
      hint: 'Think.',
      sources: ['srm'],
      exercise: '000-q1',
    };
    const deck = {
      id: 'd',
      title: 'T',
      provider: 'aws',
      items: [item],
      generate: {services: ['rds'], templates: ['who']},
    };
    expect(readDeck({$schema: 'x', ...deck}).deck).toMatchObject(deck);
  });

  it('takes every valid deck', () => {
    fc.assert(
      fc.property(itemSources, (items) => {
        expect(readDeck({items, generate: {}}).problems).toEqual([]);
      }),
    );
  });

  it.each([
    ['no deck', [], ''],
    ['no items', {}, 'items'],
    ['no questions', {items: []}, 'items'],
    ['no object', {items: ['Who?']}, 'items.0'],
    ['no prompt', {items: [{options: question.options}]}, 'items.0.prompt'],
    ['an empty prompt', {items: [{...question, prompt: ' '}]}, 'items.0.prompt'],
    ['no options', {items: [{prompt: 'Who?'}]}, 'items.0.options'],
    ['one option', {items: [{prompt: 'Who?', options: [{text: 'You', correct: true}]}]}, 'items.0.options'],
    ['none right', {items: [{prompt: 'Who?', options: [{text: 'You'}, {text: 'They'}]}]}, 'items.0.options'],
    [
      'two right',
      {
        items: [
          {
            prompt: 'Who?',
            options: [
              {text: 'You', correct: true},
              {text: 'They', correct: true},
            ],
          },
        ],
      },
      'items.0.options',
    ],
    [
      'twins',
      {items: [{prompt: 'Who?', options: [{text: 'You', correct: true}, {text: 'They'}, {text: 'They'}]}]},
      'items.0.options.2',
    ],
    [
      'a word for true',
      {items: [{prompt: 'Who?', options: [{text: 'a', correct: 'yes'}, {text: 'b'}]}]},
      'items.0.options.0.correct',
    ],
    ['a misspelt key', {items: [{...question, feedbak: 'x'}]}, 'items.0.feedbak'],
    ['an unknown kind', {items: [{...question, kind: 'essay'}]}, 'items.0.kind'],
    ['a wrong difficulty', {items: [{...question, difficulty: 9}]}, 'items.0.difficulty'],
    [
      'an id twice',
      {
        items: [
          {...question, id: 'x'},
          {...question, id: 'x'},
        ],
      },
      'items.1.id',
    ],
    ['an id that another question gets', {items: [{...question, id: 'q2'}, question]}, 'items.1.id'],
    ['an unknown template', {items: [], generate: {templates: ['whoo']}}, 'generate.templates.0'],
    ['half a cell', {items: [{...question, cells: [{service: 'rds'}]}]}, 'items.0.cells.0.area'],
  ])('names the place of %s', (_, value, at) => {
    expect(readDeck(value).deck).toBeUndefined();
    expect(place(value)).toContain(at);
  });

  it('never throws, and never gives a deck together with a problem', () => {
    const mutated = fc
      .tuple(fc.jsonValue(), fc.jsonValue(), fc.jsonValue())
      .map(([a, b, c]) => [
        a,
        {items: a},
        {items: [a, {prompt: b, options: c}]},
        {items: [{...question, options: [a, b, c]}]},
        {id: a, title: b, items: [question], generate: c},
      ]);
    fc.assert(
      fc.property(mutated, (values) => {
        for (const value of values) {
          const {deck, problems} = readDeck(value);
          expect(!!deck).toBe(!problems.length);
          for (const {message, mend} of problems) expect(`${message} ${mend}`).toMatch(/\w.*\w/);
        }
      }),
      {numRuns: 2000},
    );
  });
});
