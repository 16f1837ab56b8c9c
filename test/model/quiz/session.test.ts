import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {completeDeck} from '../../../src/model/quiz/deck.js';
import {grade} from '../../../src/model/quiz/grade.js';
import {kindOf} from '../../../src/model/quiz/kinds/index.js';
import {reduce, resultOf, start, type Action, type Session} from '../../../src/model/quiz/session.js';
import type {Item} from '../../../src/model/quiz/types.js';
import {itemLists} from './items.js';

const now = fc.option(fc.nat(1e6), {nil: undefined});
const actions: fc.Arbitrary<Action[]> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('choose' as const),
      response: fc.oneof(fc.subarray(['a', 'b', 'c', 'd']), fc.array(fc.string(), {maxLength: 3})),
    }),
    fc.record({type: fc.constantFrom('check' as const, 'next' as const, 'pause' as const, 'resume' as const), now}),
    fc.record({type: fc.constant('retry' as const), only: fc.constantFrom('all' as const, 'missed' as const), now}),
  ),
  {maxLength: 60},
);

const items: readonly Item[] = completeDeck({
  items: [
    {prompt: 'One?', area: 'data', options: [{text: 'Yes', correct: true}, {text: 'No'}]},
    {prompt: 'Two?', area: 'doors', options: [{text: 'Yes'}, {text: 'No', correct: true}]},
    {prompt: 'Three?', area: 'data', options: [{text: 'Yes', correct: true}, {text: 'No'}, {text: 'Never'}]},
  ],
}).items;

const answer = (session: Session, response: readonly string[], at = 0): Session =>
  [{type: 'choose', response} as const, {type: 'check', now: at} as const].reduce<Session>(reduce, session);

/** Answers everything, the questions at the given places wrongly. */
const run = (session: Session, wrong: readonly number[] = []): Session => {
  let s = session;
  while (s.phase !== 'done') {
    const {item} = s.turns[s.at]!;
    const [key] = kindOf(item).key(item);
    const chosen = wrong.includes(s.at) ? item.options.find((o) => o.id !== key)!.id : key!;
    s = reduce(answer(s, [chosen]), {type: 'next'});
  }
  return s;
};

describe('an attempt', () => {
  it('is the same for the same seed, whatever the machine', () => {
    fc.assert(
      fc.property(itemLists, fc.string(), (list, seed) => {
        expect(start(list, {seed})).toEqual(start(list, {seed}));
      }),
    );
    expect(start(items, {seed: '7'}).turns.map((t) => t.order.join(''))).toMatchInlineSnapshot(`
      [
        "ba",
        "ab",
        "cba",
      ]
    `);
  });

  it('shows all options of each question, each once', () => {
    fc.assert(
      fc.property(itemLists, fc.string(), fc.boolean(), (list, seed, shuffle) => {
        for (const {item, order} of start(list, {seed, shuffle}).turns) {
          expect([...order].sort()).toEqual(item.options.map((o) => o.id).sort());
          if (!shuffle) expect(order).toEqual(item.options.map((o) => o.id));
        }
      }),
    );
  });

  it('puts the right option into each place equally often', () => {
    const many = Array.from({length: 12}, (_, i) => ({
      prompt: `Question ${i}?`,
      options: [{text: 'a', correct: true}, {text: 'b'}, {text: 'c'}, {text: 'd'}],
    }));
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const places = start(completeDeck({items: many}).items, {seed}).turns.map(({order}) => order.indexOf('a'));
        for (const place of [0, 1, 2, 3]) expect(places.filter((p) => p === place)).toHaveLength(3);
      }),
    );
  });

  it('goes from question to question to the result', () => {
    let s = start(items, {seed: '1', now: 1000});
    expect(s).toMatchObject({at: 0, phase: 'answering', attempt: 1});
    s = answer(s, ['a'], 4000);
    expect(s).toMatchObject({at: 0, phase: 'checked'});
    expect(s.turns[0]).toMatchObject({response: ['a'], score: 1, millis: 3000});
    s = reduce(s, {type: 'next', now: 5000});
    expect(s).toMatchObject({at: 1, phase: 'answering', since: 5000});
    s = run(s, [1]);
    expect(s.phase).toBe('done');
    expect(resultOf(s)).toMatchObject({
      score: 2,
      max: 3,
      areas: [
        {area: 'data', score: 2, max: 2, marks: [true, true]},
        {area: 'doors', score: 0, max: 1, marks: [false]},
      ],
    });
    expect(resultOf(s, () => 'everything').areas).toHaveLength(1);
  });

  it('does not count the time for which something else stood in its place', () => {
    const steps: readonly Action[] = [
      {type: 'resume', now: 1500},
      {type: 'pause', now: 3000},
      {type: 'pause', now: 5000},
      {type: 'resume', now: 9000},
      {type: 'choose', response: ['a']},
      {type: 'check', now: 9500},
      {type: 'pause', now: 10_000},
    ];
    const s = steps.reduce(reduce, start(items, {seed: '1', now: 1000}));
    expect(s).toMatchObject({phase: 'checked', turns: [{millis: 2500}, {millis: 0}, {millis: 0}]});
  });

  it('cannot be checked without an answer, nor changed after the check', () => {
    const fresh = start(items, {seed: '1'});
    expect(reduce(fresh, {type: 'check'})).toBe(fresh);
    expect(reduce(fresh, {type: 'next'})).toBe(fresh);
    const checked = answer(fresh, ['b']);
    expect(reduce(checked, {type: 'choose', response: ['a']})).toBe(checked);
    expect(checked.turns[0]!.score).toBe(0);
  });

  it('can be repeated as a whole, or only what was missed', () => {
    const done = run(start(items, {seed: '1'}), [0, 2]);
    const missed = reduce(done, {type: 'retry', only: 'missed'});
    expect(missed).toMatchObject({attempt: 2, at: 0, phase: 'answering'});
    expect(missed.turns.map((t) => t.item.id)).toEqual(['q1', 'q3']);
    const perfect = run(missed);
    expect(reduce(perfect, {type: 'retry', only: 'missed'})).toBe(perfect);
    expect(reduce(perfect, {type: 'retry', only: 'all'}).turns).toHaveLength(3);
  });

  it('of no questions is over at once', () => {
    expect(resultOf(start([], {seed: ''}))).toMatchObject({score: 0, max: 0, areas: [], answers: []});
    expect(start([], {seed: ''}).phase).toBe('done');
  });
});

describe('whatever is done to an attempt', () => {
  it('no answer is lost, no state is changed, and all grades stay within bounds', () => {
    fc.assert(
      fc.property(itemLists, fc.string(), actions, (list, seed, doings) => {
        let s = start(list, {seed, now: 0});
        for (const action of doings) {
          const before = JSON.stringify(s);
          const next = reduce(s, action);
          expect(JSON.stringify(s)).toBe(before);
          expect(Object.isFrozen(next) && Object.isFrozen(next.turns) && next.turns.every(Object.isFrozen)).toBe(true);
          if (action.type === 'retry') {
            if (next !== s) expect(next.attempt).toBe(s.attempt + 1);
          } else {
            expect(next.turns).toHaveLength(s.turns.length);
            s.turns.forEach((turn, i) => {
              // an answer that was checked, and its score, stay for good
              if (turn.score !== undefined) expect(next.turns[i]).toEqual(turn);
              // one that was not checked changes only by choosing
              else if (action.type !== 'choose') expect(next.turns[i]!.response).toEqual(turn.response);
            });
          }
          s = next;
          const {score, max, areas, answers} = resultOf(s);
          expect(max).toBe(s.turns.length);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(max);
          expect(areas.reduce((sum, a) => sum + a.max, 0)).toBe(max);
          expect(areas.reduce((sum, a) => sum + a.score, 0)).toBe(score);
          expect(answers.map((a) => a.response)).toEqual(s.turns.map((t) => t.response));
        }
      }),
    );
  });

  it('every answer has a grade, and only the key has the full one', () => {
    fc.assert(
      fc.property(itemLists, fc.array(fc.string()), (list, response) => {
        for (const item of list) {
          const key = kindOf(item).key(item);
          expect(grade(item, key)).toBe(1);
          expect(kindOf(item).ready(item, key)).toBe(true);
          const got = grade(item, response);
          expect(got).toBe(response.join() === key.join() ? 1 : 0);
          for (const {id} of item.options) expect(grade(item, [id])).toBe(id === key[0] ? 1 : 0);
        }
      }),
    );
  });
});
