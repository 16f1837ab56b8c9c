import {describe, expect, it} from 'vitest';
import {questions} from '../../../src/i18n/en/questions.js';
import {completeDeck} from '../../../src/model/quiz/deck.js';
import {explain, groupOf, remind, rowAcross, sourcesOfItem} from '../../../src/model/quiz/explain.js';
import {review} from '../../../src/model/quiz/review.js';
import {smallProvider} from '../../fixtures/small-provider.js';
import {providers} from '../providers.js';

const because = (service: string, area: string) => explain({cell: {service, area}}, smallProvider, questions);

describe('the explanation of an option', () => {
  it('is told from both halves of its cell, with the condition', () => {
    expect(because('base', 'engine')).toBe('Base: Small does it for Base. You need do nothing.');
    expect(because('machine', 'engine')).toBe(
      'Machine (engine of your own): Small stays out of it. You do it for your machine.',
    );
    expect(because('base', 'rules')).toBe('Base: the task does not exist here. Base has no such thing.');
    expect(because('home', 'doors')).toMatch(/^Your own data center: /);
  });

  it('is the one that the author wrote, if there is one', () => {
    const option = {feedback: 'So.', cell: {service: 'base', area: 'engine'}};
    expect(explain(option, smallProvider, questions)).toBe('So.');
    expect(explain({}, smallProvider, questions)).toBeUndefined();
    expect(explain({cell: option.cell}, undefined, questions)).toBeUndefined();
    expect(because('gone', 'engine')).toBeUndefined();
  });

  it('is short for a wrong option whose cell is explained at the right one: whose task it is', () => {
    const reminder = (service: string, area: string) => remind({cell: {service, area}}, smallProvider, questions);
    expect(reminder('base', 'engine')).toBe("On Base this is Small's task.");
    expect(reminder('machine', 'engine')).toBe('On Machine this is your task.');
    expect(reminder('base', 'rules')).toBeUndefined();
  });

  it('reads as sentences for every cell that ships', () => {
    for (const provider of providers) {
      for (const [service, cells] of provider.cells) {
        for (const [area, cell] of cells) {
          if (cell.owner === 'not-applicable' || !cell.ask) continue;
          const said = explain({cell: {service, area}}, provider, questions)!;
          expect(said).toMatch(/^[A-Z].*: .*[.!?] You .*[.!?]$/s);
        }
      }
    }
  });
});

describe('what a question rests on', () => {
  const [own, other] = completeDeck({
    items: [
      {prompt: '', options: [], cells: [{service: 'base', area: 'engine'}]},
      {prompt: '', options: [], sources: ['book', 'gone']},
    ],
  }).items;

  it('is named by its sources, else by those of its cell', () => {
    expect(sourcesOfItem(own!, smallProvider).map((s) => s.title)).toEqual(['The book']);
    expect(sourcesOfItem(other!, smallProvider).map((s) => s.id)).toEqual(['book']);
  });

  it('is shown across the services', () => {
    const row = rowAcross(smallProvider, {service: 'base', area: 'engine'}, ['machine', 'gone'])!;
    expect(row.area.label).toBe('Engine');
    expect(row.cells.map((c) => [c.service.id, c.owner, c.here])).toEqual([
      ['machine', 'customer', false],
      ['base', 'provider', true],
    ]);
    expect(rowAcross(smallProvider, {service: 'base', area: 'patching'}, ['base'])!.cells[0]!.owner).toBe('provider');
    expect(rowAcross(smallProvider, {service: 'base', area: 'gone'}, ['base'])).toBeUndefined();
  });

  it('is counted under the composite that it belongs to', () => {
    expect(groupOf(smallProvider, 'engine')).toBe('patching');
    expect(groupOf(smallProvider, 'data')).toBe('data');
  });
});

it('a question can be read as plain text', () => {
  const [item] = completeDeck({
    items: [{prompt: 'Who?', code: '{"a": 1}', options: [{text: 'You', correct: true}, {text: 'They'}]}],
  }).items;
  expect(review(item!, ['b', 'a'], ['b'], {correct: 'correct', yourAnswer: 'your answer'})).toBe(
    'Who?\n{"a": 1}\nA. They (your answer)\nB. You (correct)',
  );
});
