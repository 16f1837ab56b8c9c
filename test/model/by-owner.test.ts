import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {byOwner, PLACES, placeOf, type OwnerList} from '../../src/model/by-owner.js';
import {atomsOf, crossing, findArea} from '../../src/model/lookup.js';
import {bandOf, bandRows, heightOf, ROW_SETS} from '../../src/model/rows.js';
import type {Provider} from '../../src/model/types.js';
import {awsProvider as aws, defaultProvider, providers} from './providers.js';
import {anyProvider} from './any-provider.js';

const ids = (list: OwnerList) =>
  Object.fromEntries(PLACES.map((place) => [place, list[place].map((task) => task.area.id)]));
const all = (list: OwnerList) => PLACES.flatMap((place) => list[place]);
const find = (list: OwnerList, id: string) => all(list).find((task) => task.area.id === id)!;
const isCloud = (provider: Provider, id: string) => provider.services.get(id)!.model !== 'on-premises';
const set = fc.constantFrom(...ROW_SETS);
const provider = fc.oneof(fc.constantFrom(...providers), anyProvider);
const withService = provider.chain((p) =>
  fc.record({p: fc.constant(p), service: fc.constantFrom(...p.services.keys()), set}),
);

describe('the list by owner, of one service', () => {
  it('says what the cells say', () => {
    fc.assert(
      fc.property(withService, ({p, service, set: rows}) => {
        const list = byOwner(p, rows, service);
        expect(list.depends).toEqual([]);
        for (const place of PLACES)
          for (const task of list[place]) {
            expect(crossing(p, service, task.area).owner).toBe(place);
            expect(task.service).toBe(service);
          }
      }),
    );
  });

  it('tells both halves of what is shared, and of nothing else', () => {
    fc.assert(
      fc.property(withService, ({p, service, set: rows}) => {
        const list = byOwner(p, rows, service);
        for (const task of all(list).filter((t) => !list.shared.includes(t))) expect(task.halves).toEqual([]);
        for (const {area, halves} of list.shared) {
          if (area.kind === 'atomic') expect(halves.map((h) => h.place)).toEqual(['customer', 'provider']);
          const owners = atomsOf(p, area).map((atom) => [crossing(p, service, atom).owner, atom.id]);
          const told = halves.flatMap((h) => h.tasks.map((task) => [h.place, task.id]));
          if (area.kind === 'composite')
            expect(new Set(told.map(String))).toEqual(
              new Set(owners.filter(([owner]) => owner !== 'not-applicable').map(String)),
            );
        }
      }),
    );
  });

  it('gives the reason of what does not apply, and the conditions of what does', () => {
    const list = byOwner(aws, 'glance', 'rds');
    expect(find(list, 'runtime-patching').why).toEqual(['RDS does not run your application.']);
    const backup = find(list, 'backup');
    expect(backup.conditions.map(({text, tasks}) => [text, ...tasks.map((t) => t.id)])).toEqual([
      ['automated backups are on', 'backup-execution'],
    ]);
    for (const service of aws.services.keys())
      for (const task of byOwner(aws, 'all', service)['not-applicable']) expect(task.why.length).toBeGreaterThan(0);
  });

  it('puts a task that both sides do into words', () => {
    const {halves} = find(byOwner(aws, 'all', 'rds'), 'capacity-scaling');
    expect(halves.map((half) => half.text)).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
  });
});

describe('the list by owner, of any service', () => {
  it('never states as one side what varies between cloud services', () => {
    fc.assert(
      fc.property(fc.constantFrom(...providers), set, (p, rows) => {
        const list = byOwner(p, rows);
        expect(list['not-applicable']).toEqual([]);
        for (const place of ['customer', 'provider'] as const)
          for (const {area, on} of list[place])
            for (const {id, customerSite} of p.services.values()) {
              const {owner} = crossing(p, id, area);
              if (!isCloud(p, id) || owner === place || owner === 'not-applicable') continue;
              // a rack in the customer's building is the one exception, and it is named
              expect(customerSite).toBe(true);
              expect(on.find((o) => o.owner === owner)?.services.map((s) => s.id)).toContain(id);
            }
      }),
    );
  });

  it('tells a task that depends by the columns of the provider', () => {
    const task = find(byOwner(aws, 'glance'), 'guest-os-patching');
    expect(task.on.map(({owner, services}) => [owner, ...services.map((s) => s.id)])).toEqual([
      ['customer', 'on-premises', 'ec2'],
      ['provider', 'rds', 'lambda', 's3', 'dynamodb'],
    ]);
    const list = byOwner(aws, 'all');
    for (const {area, on} of list.depends) {
      expect(on.flatMap(({services}) => services.map((s) => s.id)).sort()).toEqual([...aws.columns].sort());
      for (const {owner, services} of on)
        for (const {id} of services) expect(crossing(aws, id, area).owner).toBe(owner);
    }
  });

  it('tells it by other columns when others are shown', () => {
    const task = find(byOwner(aws, 'glance', undefined, {columns: ['fargate', 'ec2']}), 'guest-os-patching');
    expect(task.on.flatMap(({services}) => services.map((s) => s.id)).sort()).toEqual(['ec2', 'fargate']);
  });

  it('shows the halves of a shared control: yours, theirs, and what moves', () => {
    const {halves, on} = find(byOwner(aws, 'glance'), 'patch-management');
    expect(halves.map(({place, tasks}) => [place, tasks.map((t) => t.id)])).toEqual([
      [
        'depends',
        ['guest-os-patching', 'runtime-patching', 'db-engine-patching', 'app-dependencies', 'version-lifecycle'],
      ],
      ['provider', ['hypervisor', 'host-os', 'service-software']],
    ]);
    expect(on.map(({owner, services}) => [owner, ...services.map((s) => s.id)])).toEqual([
      ['provider', 's3', 'dynamodb'],
    ]);
  });

  it('keeps a shared control whose tasks are listed too', () => {
    expect(ids(byOwner(aws, 'all')).shared).toContain('patch-management');
    const rds = ids(byOwner(aws, 'all', 'rds'));
    expect(rds.shared).toContain('patch-management');
    expect(rds.provider).toContain('guest-os-patching');
    // on S3 it is the provider's as its tasks are, so they say it already
    expect(Object.values(ids(byOwner(aws, 'all', 's3'))).flat()).not.toContain('patch-management');
  });

  it('names as exceptions only services that have the task', () => {
    const {on} = find(byOwner(aws, 'glance'), 'backup');
    expect(on.map(({owner, services}) => [owner, ...services.map((s) => s.id)])).toEqual([['customer', 'ec2', 's3']]);
  });

  it('names the service when the sentences of a shared task are those of one service', () => {
    const one = find(byOwner(defaultProvider, 'all'), 'key-lifecycle');
    expect(one.example).toBeUndefined();
    expect(one.halves[0]!.text).toContain('customer managed keys');
    expect(find(byOwner(aws, 'all'), 'key-lifecycle').example?.id).toBe('ec2');
  });

  it('points each task to a cell that exists, in the cloud', () => {
    fc.assert(
      fc.property(provider, set, (p, rows) => {
        for (const {area, service} of all(byOwner(p, rows))) {
          const owned = [...p.services.keys()].filter(
            (id) => isCloud(p, id) && crossing(p, id, area).owner !== 'not-applicable',
          );
          if (owned.length) expect(owned).toContain(service);
          else expect(service).toBeUndefined();
        }
      }),
    );
  });

  it('is the list of a service that the provider lacks', () => {
    expect(byOwner(aws, 'glance', 'no-such-service')).toEqual(byOwner(aws, 'glance'));
    expect(byOwner(aws, 'glance', '')).toEqual(byOwner(aws, 'glance'));
  });

  it('follows the bands of the table', () => {
    fc.assert(
      fc.property(provider, set, (p, rows) => {
        const list = byOwner(p, rows);
        for (const place of PLACES) for (const {area} of list[place]) expect(placeOf(bandOf(p, area))).toBe(place);
      }),
    );
  });
});

describe('every list by owner', () => {
  const anyList = fc.oneof(
    withService.map((input) => ({...input, service: input.service})),
    fc.record({p: provider, set, service: fc.constant(undefined)}),
  );

  it('has each row once; only a composite whose tasks are all listed is left out', () => {
    fc.assert(
      fc.property(anyList, ({p, service, set: rows}) => {
        const listed = all(byOwner(p, rows, service)).map((task) => task.area.id);
        expect(new Set(listed).size).toBe(listed.length);
        const wanted = bandRows(p, rows).flatMap((band) => band.rows.map((row) => row.area));
        expect(wanted.map((area) => area.id)).toEqual(expect.arrayContaining(listed));
        for (const area of wanted.filter(({id}) => !listed.includes(id))) {
          expect(area.kind).toBe('composite');
          for (const atom of atomsOf(p, area)) expect(listed).toContain(atom.id);
        }
      }),
    );
  });

  it('stands in the order of the stack', () => {
    fc.assert(
      fc.property(anyList, ({p, service, set: rows}) => {
        const list = byOwner(p, rows, service);
        for (const place of PLACES) {
          const heights = list[place].map((task) => heightOf(p, task.area));
          expect(heights).toEqual([...heights].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('shows only the rows that are kept', () => {
    const input = anyList.chain((i) => fc.record({i: fc.constant(i), kept: fc.subarray([...i.p.areas.keys()])}));
    fc.assert(
      fc.property(input, ({i: {p, service, set: rows}, kept}) => {
        const list = byOwner(p, rows, service, {keep: (area) => kept.includes(area.id)});
        for (const task of all(list)) expect(kept).toContain(task.area.id);
        const whole = all(byOwner(p, rows, service)).map((task) => task.area.id);
        expect(
          all(list)
            .map((task) => task.area.id)
            .sort(),
        ).toEqual(whole.filter((id) => kept.includes(id)).sort());
      }),
    );
  });

  it('is the same for an outline as for the whole provider, but for the texts', async () => {
    const {awsOutline} = await import('../../src/content/aws/outline.js');
    const {readOutline} = await import('../../src/model/read-outline.js');
    const outline = readOutline(awsOutline);
    for (const service of [undefined, ...outline.services.keys()])
      expect(ids(byOwner(outline, 'glance', service))).toEqual(ids(byOwner(defaultProvider, 'glance', service)));
    expect(findArea(outline, 'key-lifecycle')).toBeDefined();
  });
});
