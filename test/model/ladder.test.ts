import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareRungs, keptOn, type Move} from '../../src/model/ladder.js';
import {layersOn, stackOf} from '../../src/model/layers.js';
import {lineOf} from '../../src/model/line.js';
import {aws as defaultSource} from '../../src/content/aws/default.js';
import {atomsOf, crossing} from '../../src/model/lookup.js';
import {outlineOf} from '../../src/model/outline.js';
import {readOutline} from '../../src/model/read-outline.js';
import {countOwners} from '../../src/model/rung.js';
import type {Owner, Provider} from '../../src/model/types.js';
import {smallProvider} from '../fixtures/small-provider.js';
import {awsProvider as aws, defaultProvider, providers} from './providers.js';

const ownerOf = (provider: Provider, service: string, area: string): Owner =>
  provider.cells.get(service)!.get(area)!.owner;
const EXAM = ['on-premises', 'ec2', 'rds', 'lambda', 's3'];
const owners = (rung: string): [string, Owner][] =>
  layersOn(aws, EXAM, EXAM.indexOf(rung)).map((layer) => [layer.area.id, layer.owner]);
const ladders = providers.flatMap((provider) =>
  provider.ladders
    .filter(({rungs}) => rungs.every((rung) => provider.services.has(rung)))
    .map((ladder) => ({provider, ladder})),
);

/** A provider, and two of its services, in no order. */
const pair = fc
  .constantFrom(...providers)
  .chain((provider) =>
    fc
      .tuple(fc.constantFrom(...provider.services.keys()), fc.constantFrom(...provider.services.keys()))
      .map(([a, b]) => ({provider, a, b})),
  );

describe('what moves between two rungs', () => {
  it('is what RDS takes over from EC2, and what it makes superfluous', () => {
    const moves = new Map(compareRungs(aws, 'ec2', 'rds').map((change) => [change.area.id, change.move]));
    for (const id of ['guest-os-patching', 'guest-os-hardening', 'db-engine-patching', 'backup-execution']) {
      expect(moves.get(id), id).toBe('to-provider');
    }
    expect(moves.get('runtime-patching')).toBe('gone');
    for (const id of ['app-code', 'hypervisor', 'data-classification', 'iam-permissions']) {
      expect(moves.has(id), id).toBe(false);
    }
  });

  it('is every task whose owner differs, and no other', () => {
    fc.assert(
      fc.property(pair, ({provider, a, b}) => {
        const moved = compareRungs(provider, a, b);
        const expected = [...provider.areas.keys()].filter(
          (id) => ownerOf(provider, a, id) !== ownerOf(provider, b, id),
        );
        expect(moved.map(({area}) => area.id).sort()).toEqual(expected.sort());
        for (const {area, from, to} of moved) {
          expect(from).toBe(ownerOf(provider, a, area.id));
          expect(to).toBe(ownerOf(provider, b, area.id));
        }
      }),
    );
  });

  it('goes the other way on the way down', () => {
    const back: Record<Move, Move> = {
      'to-provider': 'to-customer',
      'to-customer': 'to-provider',
      gone: 'new',
      new: 'gone',
    };
    fc.assert(
      fc.property(pair, ({provider, a, b}) => {
        const down = new Map(compareRungs(provider, b, a).map(({area, move}) => [area.id, move]));
        for (const {area, move} of compareRungs(provider, a, b)) expect(down.get(area.id)).toBe(back[move]);
      }),
    );
  });

  it('lists steps back first, and what the stack shows before the rest', () => {
    const order: readonly Move[] = ['to-customer', 'to-provider', 'gone', 'new'];
    fc.assert(
      fc.property(pair, ({provider, a, b}) => {
        const shown = stackOf(provider, [a, b]).flatMap(({area}) => atomsOf(provider, area));
        const ranks = compareRungs(provider, a, b).map(
          ({move, area}) => order.indexOf(move) * 2 + Number(!shown.includes(area)),
        );
        expect(ranks).toEqual([...ranks].sort((x, y) => x - y));
      }),
    );
    expect(compareRungs(aws, 'ec2', 'rds')[0]!.area.id).toBe('db-engine-patching');
  });

  it('stands in the same order before the texts are there', () => {
    const outline = readOutline(outlineOf(defaultSource));
    for (const [i, to] of EXAM.entries()) {
      if (!i) continue;
      const ids = (provider: Provider): string[] => compareRungs(provider, EXAM[i - 1]!, to).map(({area}) => area.id);
      expect(ids(outline)).toEqual(ids(defaultProvider));
    }
  });

  it('is nothing between a service and itself', () => {
    expect(compareRungs(aws, 'rds', 'rds')).toEqual([]);
  });

  it('is everything new when a service is not known: a task that is not there has no owner', () => {
    expect(new Set(compareRungs(aws, 'no-such-service', 'on-premises').map(({move}) => move))).toEqual(
      new Set(['new']),
    );
  });

  it('explains each declared step back', () => {
    for (const {provider, ladder} of ladders) {
      for (const {area, from, to, why} of ladder.exceptions) {
        const [first] = compareRungs(provider, from, to);
        expect(first).toMatchObject({area: {id: area}, move: 'to-customer', why});
      }
    }
  });

  it('never goes back without an explanation on a ladder of the model', () => {
    for (const {provider, ladder} of ladders) {
      for (const [i, to] of ladder.rungs.entries()) {
        if (!i) continue;
        for (const {move, why} of compareRungs(provider, ladder.rungs[i - 1]!, to)) {
          if (move === 'to-customer') expect(why, `${ladder.id}: ${to}`).toBeTruthy();
        }
      }
    }
  });
});

describe('one rung', () => {
  it('has every task on exactly one side', () => {
    for (const provider of providers) {
      for (const service of provider.services.keys()) {
        const sum = Object.values(countOwners(provider, service)).reduce((a, b) => a + b);
        expect(sum).toBe(provider.areas.size);
      }
    }
    expect(countOwners(smallProvider, 'machine')).toEqual({customer: 5, provider: 2, shared: 1, 'not-applicable': 0});
    expect(countOwners(aws, 'no-such-service').customer).toBe(0);
  });

  it('keeps what is always the customer’s, as far as it is there', () => {
    expect(keptOn(smallProvider, 'machine').map(({id}) => id)).toEqual(['data', 'people', 'rules']);
    expect(keptOn(smallProvider, 'base').map(({id}) => id)).toEqual(['data', 'people']);
    expect(keptOn(aws, 's3').map(({id}) => id)).not.toContain('network-design');
  });
});

describe('the stack of layers', () => {
  it('shows the customer’s data on top and the buildings at the bottom', () => {
    const ids = stackOf(aws, EXAM).map(({area}) => area.id);
    expect(ids[0]).toBe('data-protection');
    expect(ids.at(-1)).toBe('physical-environmental');
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(ids.length).toBeLessThanOrEqual(13);
  });

  it('has no shared controls, and stays the same on every rung', () => {
    for (const {provider, ladder} of ladders) {
      const stack = stackOf(provider, ladder.rungs);
      expect(stack.length).toBeGreaterThan(4);
      expect(stack.every(({band}) => band !== 'shared')).toBe(true);
      for (const i of ladder.rungs.keys()) {
        expect(layersOn(provider, ladder.rungs, i).map(({area}) => area)).toEqual(stack.map(({area}) => area));
      }
    }
  });

  it('says of each layer who owns it on the rung', () => {
    for (const {provider, ladder} of ladders) {
      for (const [i, rung] of ladder.rungs.entries()) {
        for (const {area, owner} of layersOn(provider, ladder.rungs, i)) {
          expect(owner).toBe(crossing(provider, rung, area).owner);
        }
      }
    }
  });

  it('lets one line run between the two sides on every rung of the usual ladder', () => {
    for (const rung of EXAM) {
      const edges = lineOf([owners(rung).map(([, owner]) => owner)])[0]!.filter(({below}) => below !== 'none');
      expect(edges, rung).toHaveLength(1);
    }
    expect(owners('on-premises').every(([, owner]) => owner === 'customer')).toBe(true);
  });

  it('lets one line run on any ladder whose layers go over once and are never shared', () => {
    const id = (i: number): string => `s${i}`;
    fc.assert(
      fc.property(
        fc.integer({min: 2, max: 7}),
        fc.array(fc.nat(7), {minLength: 2, maxLength: 12}),
        fc.array(fc.tuple(fc.nat(11), fc.nat(6))),
        (length, thresholds, missing) => {
          const rungs = Array.from({length}, (_, i) => id(i));
          const base = [...smallProvider.areas.values()][0]!;
          const areas = new Map(
            thresholds.map((_, a) => [`a${a}`, {...base, id: `a${a}`, order: a, always: undefined}]),
          );
          const provider: Provider = {
            ...smallProvider,
            areas,
            glance: [...areas.keys()],
            services: new Map(rungs.map((rung) => [rung, {...smallProvider.services.get('base')!, id: rung}])),
            cells: new Map(
              rungs.map((rung, r) => [
                rung,
                new Map(
                  thresholds.map((threshold, a) => [
                    `a${a}`,
                    missing.some(([x, y]) => x === a && y === r)
                      ? {owner: 'not-applicable' as const, why: ''}
                      : {
                          ...smallProvider.cells.get('base')!.get('data')!,
                          owner: r < threshold ? 'customer' : 'provider',
                        },
                  ]),
                ) as Provider['cells'] extends ReadonlyMap<string, infer C> ? C : never,
              ]),
            ),
          };
          for (const i of rungs.keys()) {
            const column = layersOn(provider, rungs, i).map(({owner}) => owner);
            expect(lineOf([column])[0]!.filter(({below}) => below !== 'none').length).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('marks a layer on the rung on which it changed hands', () => {
    const step = (rung: string, area: string): unknown =>
      layersOn(aws, EXAM, EXAM.indexOf(rung)).find((layer) => layer.area.id === area)?.step;
    expect(step('ec2', 'hypervisor')).toBe('since');
    expect(step('rds', 'guest-os-patching')).toBe('since');
    expect(step('lambda', 'guest-os-patching')).toBeUndefined();
    expect(step('rds', 'app-code')).toBeUndefined();
    // not there on RDS, so the last rung that counts is EC2
    expect(step('rds', 'runtime-patching')).toBeUndefined();
    expect(step('lambda', 'runtime-patching')).toBe('since');
    expect(layersOn(aws, EXAM, 0).every((layer) => !layer.step)).toBe(true);
  });

  it('marks a layer that comes back', () => {
    const {rungs} = aws.ladders.find(({id}) => id === 'database')!;
    const layer = layersOn(aws, rungs, rungs.indexOf('rds')).find(
      ({area}) => area.id === 'encryption-at-rest-enablement',
    );
    expect(layer).toMatchObject({owner: 'customer', step: 'back'});
  });
});
