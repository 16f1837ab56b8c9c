import {describe, expect, it} from 'vitest';
import {questions} from '../../../src/i18n/en/questions.js';
import {findArea, findCell} from '../../../src/model/lookup.js';
import {candidatesOf, idOf, variationOf} from '../../../src/model/quiz/candidates.js';
import type {Option, SingleSource} from '../../../src/model/quiz/kinds/single.js';
import {templates} from '../../../src/model/quiz/templates/index.js';
import {poolOf} from '../../../src/model/quiz/templates/pool.js';
import type {Candidate} from '../../../src/model/quiz/templates/template.js';
import {TEMPLATES} from '../../../src/model/quiz/types.js';
import {random} from '../../../src/model/random.js';
import type {OwnedCell, Owner, Provider} from '../../../src/model/types.js';
import {smallProvider} from '../../fixtures/small-provider.js';
import {providers} from '../providers.js';

const all = (provider: Provider) => candidatesOf(poolOf(provider, {}), {});

const build = (provider: Provider, candidate: Candidate, seed = '1'): SingleSource =>
  templates[candidate.template].build(poolOf(provider, {}), candidate, random(seed), questions);

/** Is this option right, judged by the cells alone and without a look at how the template works? */
const isRight = (
  provider: Provider,
  {template, service, from, area}: Candidate,
  option: Option,
  i: number,
): boolean => {
  const ownerOn = (on: string, id = option.cell!.area): Owner => findCell(provider, {service: on, area: id})!.owner;
  switch (template) {
    case 'who':
      return ['provider', 'customer', 'shared'][i] === ownerOn(service, area);
    case 'customer-task-on':
      return ownerOn(service) === 'customer';
    case 'provider-task-on':
      return ownerOn(service) === 'provider';
    case 'service-where-provider':
      return ownerOn(option.cell!.service, area) === 'provider';
    case 'service-where-customer':
      return ownerOn(option.cell!.service, area) === 'customer';
    case 'what-moves':
      return ownerOn(from!) === 'customer' && ownerOn(service) === 'provider';
    case 'category':
      return provider.categories.find((c) => c.label === option.text)!.id === findArea(provider, area)!.category;
  }
};

describe.each(
  [smallProvider, ...providers].map((provider) => ({
    name: `${provider.id}, ${provider.services.size} services`,
    provider,
  })),
)('every question that can be made from $name', ({provider}) => {
  const made = all(provider).map((candidate) => ({candidate, item: build(provider, candidate)}));

  it('has exactly one right option, and it is the one that the cells say', () => {
    for (const {candidate, item} of made) {
      const marked = item.options.map((o) => !!o.correct);
      expect(marked.filter(Boolean), idOf(candidate)).toHaveLength(1);
      expect(
        item.options.map((o, i) => isRight(provider, candidate, o as Option, i)),
        `${idOf(candidate)}: ${item.prompt}`,
      ).toEqual(marked);
    }
  });

  it('rests on cells that may be asked about and have one owner, each option on its own', () => {
    for (const {candidate, item} of made) {
      const refs = [...(item.cells ?? []), ...item.options.flatMap((o) => o.cell ?? [])];
      if (candidate.template !== 'category') expect(item.options.every((o) => o.cell)).toBe(true);
      for (const ref of refs) {
        expect(findCell(provider, ref), idOf(candidate)).toMatchObject({ask: true});
        expect(['provider', 'customer']).toContain(findCell(provider, ref)!.owner);
      }
    }
  });

  it('prints the condition of every cell that it rests on', () => {
    for (const {item} of made) {
      for (const option of item.options) {
        const {condition} = (option.cell ? findCell(provider, option.cell) : {}) as Partial<OwnedCell>;
        if (condition) expect(`${item.prompt} ${option.text}`).toContain(condition);
      }
    }
  });

  it('has options that differ in words, and a prompt that ends in a question mark', () => {
    for (const {item} of made) {
      expect(new Set(item.options.map((o) => o.text)).size).toBe(item.options.length);
      expect(item.options.length).toBeGreaterThan(1);
      expect(item.prompt).toMatch(/^[A-Z].*\?$/s);
      expect(item.prompt).not.toMatch(/undefined|\{|\}/);
    }
  });

  it('has an id of its own, the same on every run', () => {
    const ids = all(provider).map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all(provider).map(idOf)).toEqual(ids);
  });
});

describe('the questions of the small provider', () => {
  const by = (template: string) =>
    all(smallProvider)
      .filter((c) => c.template === template)
      .map(idOf);

  it('can be counted by hand', () => {
    // Machine: 4 of the customer, 2 of the provider. Base: 2 and 3; n/a, shared, unsure and contested cells are left out
    expect(by('who')).toHaveLength(11);
    expect(by('who')).not.toContain('who:base:system');
    expect(by('who')).not.toContain('who:machine:keys');
    expect(by('who')).not.toContain('who:machine:rules');
    expect(by('what-moves')).toContain('what-moves:machine:base:engine');
    expect(by('category')).toEqual(['category:hosts']);
  });

  it("asks nothing about a data center of one's own but what moves away from it", () => {
    const home = all(smallProvider).filter((c) => c.service === 'home' || c.from === 'home');
    expect(new Set(home.map((c) => c.template))).toEqual(new Set(['what-moves']));
  });

  it('knows which rows vary', () => {
    expect(variationOf(smallProvider, 'engine')).toBe('varies');
    expect(variationOf(smallProvider, 'data')).toBe('customer');
    expect(variationOf(smallProvider, 'doors')).toBe('provider');
  });

  it('is worded as a person would', () => {
    const item = build(smallProvider, {template: 'who', service: 'machine', area: 'engine'});
    expect(item.prompt).toBe('You use Small Machine (engine of your own). Who is responsible for patching the engine?');
    expect(item.options.map((o) => o.text)).toEqual([
      'Small',
      'You, the customer',
      'Both: each side does a part of it',
    ]);
    expect(item.options.map((o) => o.feedback)).toEqual([
      'Small stays out of it.',
      undefined,
      'This task is yours, not shared.',
    ]);
    const moves = build(smallProvider, {template: 'what-moves', from: 'home', service: 'base', area: 'engine'});
    expect(moves.prompt).toBe(
      'You move a workload from your own data center to Small Base. Which of these tasks does Small take over?',
    );
    expect(moves.options[0]!.text).toBe('Patching the engine');
  });
});

it('AWS yields questions of all seven templates, more than two thousand in all', () => {
  const made = all(providers[0]!);
  expect(new Set(made.map((c) => c.template))).toEqual(new Set(TEMPLATES));
  expect(made.length).toBeGreaterThan(2000);
});
