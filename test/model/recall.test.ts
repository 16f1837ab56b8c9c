import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fold} from '../../src/model/fold.js';
import {crossing, findArea} from '../../src/model/lookup.js';
import {askedIn, reduceRecall, startRecall, type Recall, type RecallAction} from '../../src/model/recall.js';
import {recallResult} from '../../src/model/recall/result.js';
import {sureOwner, targetKey, targetsOf} from '../../src/model/recall/targets.js';
import {outlineOf} from '../../src/model/outline.js';
import {readOutline} from '../../src/model/read-outline.js';
import {bandOf} from '../../src/model/rows.js';
import {tableOf} from '../../src/model/table.js';
import type {CellRef, Provider, Side} from '../../src/model/types.js';
import {allOfAws, awsProvider as aws, providers} from './providers.js';

/** The cells that a matrix shows for some columns. */
const shown = (provider: Provider, services: readonly string[], open?: ReadonlySet<string>): readonly CellRef[] =>
  tableOf(provider, services, 'glance', open).flatMap(({rows}) =>
    rows.flatMap(({area, cells}) => cells.map(({service}) => ({service, area: area.id}))),
  );
const columns = ['on-premises', 'ec2', 'rds', 'lambda', 's3'];
const start = (blanks = '', seed = '7', services: readonly string[] = columns): Recall =>
  startRecall(aws, shown(aws, services), {blanks, seed});
const keys = (state: Recall): string[] => askedIn(state).map(({target}) => target.key);
const refOf = (key: string): CellRef => {
  const [service, area] = key.split('/') as [string, string];
  return {service, area};
};
const run = (state: Recall, ...actions: readonly RecallAction[]): Recall => actions.reduce(reduceRecall, state);
/** Fills everything, the cells at the given places wrongly, and checks. */
const fillAll = (state: Recall, wrong: readonly number[] = []): Recall =>
  run(
    state,
    ...askedIn(state).map(({target}, i): RecallAction => {
      const other: Side = target.owner === 'shared' ? 'provider' : 'shared';
      return {type: 'fill', ref: target, owner: wrong.includes(i) ? other : target.owner};
    }),
    {type: 'check'},
  );

const sides = ['provider', 'customer', 'shared'] as const;
const services = fc.subarray([...aws.services.keys()], {minLength: 1, maxLength: 8});
const seeds = fc.string();
const blanks = fc.oneof(fc.constant(''), fc.nat(30).map(String), fc.constantFrom(...aws.services.keys(), 'nonsense'));
const anyCell = fc.constantFrom(...shown(aws, [...aws.services.keys()]));
const actions: fc.Arbitrary<RecallAction[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('fill' as const),
        ref: anyCell,
        owner: fc.option(fc.constantFrom(...sides), {nil: undefined}),
      }),
    },
    fc.record({type: fc.constantFrom('check' as const, 'repeat' as const, 'restart' as const)}),
    fc.record({type: fc.constant('show' as const), targets: services.map((ids) => targetsOf(aws, shown(aws, ids)))}),
    fc.record({type: fc.constant('leave' as const), blanks}),
  ),
  {maxLength: 40},
);

describe('the cells that may be asked', () => {
  it.each(providers)('of $name have the owner that the table shows', (provider) => {
    for (const target of targetsOf(provider, shown(provider, [...provider.services.keys()])))
      expect(target.owner).toBe(crossing(provider, target.service, findArea(provider, target.area)!).owner);
  });

  it.each(providers)('of $name are all that are sure: "shared" is an answer like the others', (provider) => {
    for (const [service, cells] of provider.cells) {
      for (const [area, cell] of cells) {
        const asked = sureOwner(provider, {service, area}) !== undefined;
        if (cell.owner === 'not-applicable') expect(asked).toBe(false);
        else if (cell.owner === 'shared') expect(asked).toBe(cell.confidence !== 'low');
        else expect(asked).toBe(cell.ask);
      }
    }
  });

  it('are composites too, unless their owner hangs on a contested task', () => {
    // enforcing TLS on DynamoDB is contested, the endpoint is not: whether it is shared hangs on that
    expect(sureOwner(aws, {service: 'dynamodb', area: 'encryption-in-transit'})).toBeUndefined();
    expect(sureOwner(aws, {service: 'rds', area: 'encryption-in-transit'})).toBe('shared');
    for (const service of aws.services.keys()) {
      for (const area of aws.composites.values()) {
        const {owner, parts} = crossing(aws, service, area);
        const contested = new Set(
          parts.filter((p) => p.cell.owner !== 'not-applicable' && !sureOwner(aws, {service, area: p.area.id})),
        );
        // whoever did the contested tasks, the whole would be the same
        const same = sides.every((side) => fold(parts.map((p) => (contested.has(p) ? side : p.cell.owner))) === owner);
        const asked = sureOwner(aws, {service, area: area.id});
        expect(asked, `${service}/${area.id}`).toBe(same && owner !== 'not-applicable' ? owner : undefined);
      }
    }
  });

  it('are none before the texts are there, since only they say what is contested', () => {
    const outline = readOutline(outlineOf(allOfAws));
    expect(targetsOf(outline, shown(outline, columns))).toEqual([]);
  });

  it('are asked once, also when a task stands in the table twice', () => {
    const cells = shown(aws, ['ec2'], new Set(['patch-management']));
    expect(cells.filter((cell) => cell.area === 'guest-os-patching')).toHaveLength(2);
    const asked = targetsOf(aws, cells).map(targetKey);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('survive ids that nothing has', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (service, area) => {
        expect(() => targetsOf(aws, [{service, area}])).not.toThrow();
      }),
    );
  });
});

describe('what is left blank', () => {
  it('is everything by default', () => {
    expect(start().round).toEqual(targetsOf(aws, shown(aws, columns)));
  });

  it('is one column when it is named', () => {
    const {round} = start('rds');
    expect(round.length).toBeGreaterThan(8);
    expect(new Set(round.map((target) => target.service))).toEqual(new Set(['rds']));
  });

  it('is nothing when no such column stands there', () => {
    expect(start('kms').round).toEqual([]);
    expect(start('nonsense').round).toEqual([]);
  });

  it('is a random set of the size asked for, at least half of it from rows that vary, in reading order', () => {
    fc.assert(
      fc.property(services, fc.nat(40), seeds, (ids, count, seed) => {
        const state = start(String(count), seed, ids);
        expect(state.round).toHaveLength(Math.min(count, state.targets.length));
        const places = state.round.map((target) => state.targets.indexOf(target));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const varying = state.round.filter((target) => target.varies).length;
        const all = state.targets.filter((target) => target.varies).length;
        expect(varying).toBeGreaterThanOrEqual(Math.min(all, Math.ceil(state.round.length / 2)));
      }),
    );
  });

  it('varies in the moving and the shared rows, and nowhere on servers of one’s own', () => {
    for (const target of start().targets) {
      const band = bandOf(aws, findArea(aws, target.area)!);
      expect(target.varies).toBe(target.service !== 'on-premises' && (band === 'moving' || band === 'shared'));
    }
  });

  it('is spread over the rows and columns', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const {round} = start('10', seed);
        const most = (ids: readonly string[]): number =>
          Math.max(...ids.map((id) => ids.filter((other) => other === id).length));
        expect(most(round.map((target) => target.area))).toBeLessThanOrEqual(2);
        expect(most(round.map((target) => target.service))).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('is the same for the same seed, and another set for another round', () => {
    fc.assert(
      fc.property(blanks, seeds, (some, seed) => {
        expect(start(some, seed)).toEqual(start(some, seed));
      }),
      {numRuns: 40},
    );
    const first = start('10');
    expect(keys(first)).not.toEqual(keys(start('10', '8')));
    expect(keys(first)).not.toEqual(keys(run(first, {type: 'restart'})));
  });
});

describe('filling', () => {
  it('keeps the last answer, and takes it back', () => {
    const ref = {service: 'ec2', area: 'guest-os-patching'};
    const filled = run(start(), {type: 'fill', ref, owner: 'provider'}, {type: 'fill', ref, owner: 'customer'});
    expect(filled.said).toEqual({'ec2/guest-os-patching': 'customer'});
    expect(run(filled, {type: 'fill', ref, owner: undefined}).said).toEqual({});
  });

  it('leaves given cells alone: of other columns, and where the task does not exist', () => {
    const state = start('rds');
    expect(reduceRecall(state, {type: 'fill', ref: refOf('ec2/guest-os-patching'), owner: 'shared'})).toBe(state);
    const all = start();
    expect(reduceRecall(all, {type: 'fill', ref: refOf('s3/network-security'), owner: 'shared'})).toBe(all);
  });

  it('asks once when some are still blank, then lets the learner go on', () => {
    const state = run(start('10'), {type: 'check'});
    expect(state).toMatchObject({phase: 'filling', warned: true});
    const checked = run(state, {type: 'check'});
    expect(checked.phase).toBe('checked');
    expect(recallResult(checked)).toMatchObject({score: 0, max: 10});
    expect(recallResult(checked).answers[0]!.response).toEqual([]);
  });

  it('does not ask when nothing is blank', () => {
    expect(fillAll(start('10')).phase).toBe('checked');
  });

  it('checks nothing where nothing is asked', () => {
    const state = start('nonsense');
    expect(reduceRecall(state, {type: 'check'})).toBe(state);
  });
});

describe('the result', () => {
  it('is a result like that of a quiz', () => {
    const checked = fillAll(start('10'), [0, 3]);
    const result = recallResult(checked);
    expect(result).toMatchObject({seed: '7', attempt: 1, score: 8, max: 10});
    const {target} = askedIn(checked)[0]!;
    const {key} = target;
    expect(result.answers[0]).toEqual({
      item: `recall:${key}`,
      kind: 'fill-matrix',
      area: target.area,
      response: [checked.said[key]],
      key: [target.owner],
      score: 0,
      max: 1,
      millis: 0,
    });
  });

  it('adds up, by area too, and is right only where the owner is', () => {
    fc.assert(
      fc.property(blanks, seeds, fc.array(fc.nat(30)), (some, seed, wrong) => {
        const checked = fillAll(start(some, seed), wrong);
        const {score, max, areas, answers} = recallResult(checked);
        const asked = askedIn(checked);
        expect(answers).toHaveLength(asked.length);
        expect(max).toBe(asked.length);
        expect(score).toBe(asked.filter((_, i) => !wrong.includes(i)).length);
        expect(areas.reduce((sum, area) => sum + area.score, 0)).toBe(score);
        expect(areas.flatMap((area) => area.marks)).toHaveLength(max);
      }),
      {numRuns: 40},
    );
  });
});

describe('further rounds', () => {
  it('ask only what was missed; the rest stays locked', () => {
    const checked = fillAll(start('10'), [1, 4, 5]);
    const missed = [1, 4, 5].map((i) => keys(checked)[i]!);
    const again = run(checked, {type: 'repeat'});
    expect(again).toMatchObject({phase: 'filling', attempt: 2, said: {}, warned: false});
    expect(keys(again)).toEqual(missed);
    expect([...again.known].sort()).toEqual(
      keys(checked)
        .filter((key) => !missed.includes(key))
        .sort(),
    );
    const locked = refOf(again.known[0]!);
    expect(reduceRecall(again, {type: 'fill', ref: locked, owner: 'shared'})).toBe(again);
    const third = run(fillAll(again, [0]), {type: 'repeat'});
    expect(keys(third)).toEqual([missed[0]]);
    expect(third.known).toHaveLength(9);
  });

  it('are not to be had when nothing was missed, or before the check', () => {
    const right = fillAll(start('10'));
    expect(reduceRecall(right, {type: 'repeat'})).toBe(right);
    const filling = start('10');
    expect(reduceRecall(filling, {type: 'repeat'})).toBe(filling);
  });

  it('begin with nothing filled when started again', () => {
    const anew = run(fillAll(start(), [2]), {type: 'restart'});
    expect(anew).toMatchObject({phase: 'filling', attempt: 2, said: {}, known: [], again: false});
    expect(anew.round).toEqual(start().round);
  });
});

describe('a table that changes in the middle', () => {
  const show = (ids: readonly string[]): RecallAction => ({type: 'show', targets: targetsOf(aws, shown(aws, ids))});

  it('loses no answer in the cells that stay', () => {
    fc.assert(
      fc.property(blanks, seeds, services, services, fc.array(fc.constantFrom(...sides)), (some, seed, a, b, said) => {
        const before = run(
          start(some, seed, a),
          ...said.map((owner, i): RecallAction => ({type: 'fill', ref: shown(aws, a)[i * 3] ?? refOf('x/y'), owner})),
        );
        const after = new Map(askedIn(run(before, show(b))).map(({target, said: now}) => [target.key, now]));
        const still = new Set(run(before, show(b)).targets.map(targetKey));
        for (const asked of askedIn(before)) {
          if (asked.said && still.has(asked.target.key)) expect(after.get(asked.target.key)).toBe(asked.said);
        }
      }),
      {numRuns: 40},
    );
  });

  it('keeps what was drawn, and draws more where some of it is out of sight', () => {
    const before = start('10');
    const gone = before.round[0]!.service;
    const less = run(before, show(columns.filter((id) => id !== gone)));
    expect(less.round).toHaveLength(10);
    for (const key of keys(before).filter((k) => !k.startsWith(`${gone}/`))) expect(keys(less)).toContain(key);
  });

  it('brings an answer back together with its column', () => {
    const ref = refOf('rds/db-engine-patching');
    const before = run(start(), {type: 'fill', ref, owner: 'provider'});
    const without = run(before, show(['ec2']));
    expect(keys(without)).not.toContain(targetKey(ref));
    expect(askedIn(run(without, show(columns)))).toEqual(askedIn(before));
  });

  it('does not change what was checked', () => {
    const checked = fillAll(start('10'), [2]);
    expect(recallResult(run(checked, show(['kms'])))).toEqual(recallResult(checked));
  });

  it('asks in a further round what was missed, as soon as it can be seen', () => {
    const missed = fillAll(start('rds'), [0, 1]);
    const again = run(missed, {type: 'repeat'}, show(['ec2']));
    expect(keys(again)).toEqual([]);
    expect(keys(run(again, show(columns)))).toHaveLength(2);
  });

  it('keeps the answers when other cells are to be blank, until they were checked', () => {
    const ref = refOf('rds/db-engine-patching');
    const filled = run(start(), {type: 'fill', ref, owner: 'provider'}, {type: 'leave', blanks: 'rds'});
    expect(filled.said).toEqual({'rds/db-engine-patching': 'provider'});
    expect(run(filled, {type: 'leave', blanks: '5'}).round.map(targetKey)).toContain(targetKey(ref));
    const anew = run(fillAll(filled, [0]), {type: 'leave', blanks: ''});
    expect(anew).toMatchObject({phase: 'filling', said: {}, attempt: 2});
  });
});

describe('whatever happens', () => {
  it('the state is plain JSON, asks only what it can, and marks only what it asked', () => {
    fc.assert(
      fc.property(services, blanks, seeds, actions, (ids, some, seed, list) => {
        let state = startRecall(aws, shown(aws, ids), {blanks: some, seed});
        for (const action of list) {
          const before = JSON.stringify(state);
          const after = reduceRecall(state, action);
          expect(JSON.stringify(state)).toBe(before);
          state = after;
          expect(JSON.parse(JSON.stringify(state))).toEqual(state);
          const asked = askedIn(state);
          expect(new Set(asked.map((a) => a.target.key)).size).toBe(asked.length);
          for (const {target} of asked) {
            expect(target.owner).toBe(sureOwner(aws, target));
            expect(state.known).not.toContain(target.key);
          }
          const {score, max, answers} = recallResult(state);
          expect(max).toBe(asked.length);
          expect(score).toBe(state.phase === 'checked' ? asked.filter((a) => a.right).length : 0);
          expect(answers.every((a) => a.response.length <= 1)).toBe(true);
        }
      }),
      {numRuns: 40},
    );
  });
});
