import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Scope} from '../../src/context/scope.js';
import {masteryOf, totalOf} from '../../src/model/mastery.js';

const services = fc.constantFrom(undefined, 'ec2', 'rds', 's3');
const areas = fc.constantFrom('guest-os-patching', 'app-code', 'constructor');
const answers = fc.array(fc.record({about: fc.record({service: services, area: areas}), right: fc.boolean()}), {
  maxLength: 40,
});
type Answer = {about: {service: string | undefined; area: string}; right: boolean};

const scopeAfter = (given: readonly Answer[]): Scope => {
  const scope = new Scope();
  for (const {about, right} of given) {
    const {service, area} = about;
    scope.answered(service ? {service, area} : {area}, right);
  }
  return scope;
};

describe('mastery', () => {
  it('of a cell is what was answered about that very cell', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const {mastery} = scopeAfter(given).state;
        const keys = new Set(given.map(({about}) => `${about.service ?? ''}/${about.area}`));
        expect(new Set(Object.keys(mastery))).toEqual(keys);
        for (const key of keys) {
          const own = given.filter(({about}) => `${about.service ?? ''}/${about.area}` === key).map((a) => a.right);
          const run = [...own, false].reverse().slice(1).indexOf(false);
          expect(mastery[key]).toEqual([own.filter(Boolean).length, own.length, run < 0 ? own.length : run]);
        }
      }),
    );
  });

  it('is known when the last two answers were right, and no longer after a wrong one', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (given) => {
        const about = {service: 'rds', area: 'app-code'};
        const after = (more: readonly boolean[]) => {
          const scope = scopeAfter([...given, ...more].map((right) => ({about, right})));
          return masteryOf(scope.state.mastery['rds/app-code']);
        };
        if (!given.length) expect(after([])).toBe('none');
        expect(after([true, true])).toBe('known');
        expect(after([false, true])).toBe('learning');
        expect(after([false])).toBe('learning');
        // one right answer never takes away what is known
        if (after([]) === 'known') expect(after([true])).toBe('known');
      }),
    );
  });

  it('of areas adds up their cells and what was asked about no service', () => {
    fc.assert(
      fc.property(answers, fc.subarray(['guest-os-patching', 'app-code', 'constructor']), (given, wanted) => {
        const own = given.filter(({about}) => wanted.includes(about.area));
        expect(totalOf(scopeAfter(given).state.mastery, wanted)).toEqual([
          own.filter(({right}) => right).length,
          own.length,
        ]);
      }),
    );
  });
});

describe('a scope', () => {
  it('freezes its state and tells of every answer', () => {
    const scope = new Scope();
    const before = scope.state;
    let told = 0;
    const end = scope.subscribe(() => told++);
    scope.answered({service: 'rds', area: 'app-code'}, true);
    expect(before.mastery).toEqual({});
    expect(Object.isFrozen(scope.state)).toBe(true);
    expect(told).toBe(1);
    end();
    scope.answered({area: 'app-code'}, true);
    expect(told).toBe(1);
  });

  it.each([
    ['reveal', 'offerReveal', 'canReveal'],
    ['ask', 'offerAsk', 'canAsk'],
  ] as const)('passes %s() to the first that can, as long as there is one', (act, offer, can) => {
    const scope = new Scope();
    const ref = {service: 'rds', area: 'app-code'};
    const asked: string[] = [];
    const told: boolean[] = [];
    scope.subscribe(() => told.push(scope[can]));
    expect(scope[can]).toBe(false);
    expect(scope[act](ref)).toBe(false);
    const taker = (name: string, able: boolean) =>
      scope[offer](({service, area}) => {
        asked.push(`${name} ${service} ${area}`);
        return able;
      });
    const ends = [taker('first', false), taker('second', true), taker('third', true)];
    expect(told).toEqual([true, true, true]);
    expect(scope[act](ref)).toBe(true);
    expect(asked).toEqual(['first rds app-code', 'second rds app-code']);
    expect(scope[can === 'canAsk' ? 'canReveal' : 'canAsk']).toBe(false);
    for (const end of ends) end();
    expect(told).toEqual([true, true, true, true, true, false]);
    expect(scope[act](ref)).toBe(false);
  });
});
