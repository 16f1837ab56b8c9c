import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {outlineOf} from '../../src/model/outline.js';
import {readOutline} from '../../src/model/read-outline.js';
import {
  categoriesIn,
  columnsOf,
  countFilters,
  countRows,
  groupsIn,
  movesIn,
  rowFilter,
  type RowFilters,
} from '../../src/model/filter.js';
import {bandRows, type RowSet} from '../../src/model/rows.js';
import {tableOf} from '../../src/model/table.js';
import {OWNERS, type Owner, type Provider} from '../../src/model/types.js';
import {smallProvider as small, smallSource} from '../fixtures/small-provider.js';
import {awsProvider as aws, providers} from './providers.js';

const rowsOf = (provider: Provider, services: readonly string[], filters: RowFilters, set: RowSet = 'all') =>
  tableOf(provider, services, set, undefined, rowFilter(provider, filters)).flatMap(({rows}) => rows);
const ids = (...args: Parameters<typeof rowsOf>) => rowsOf(...args).map(({area}) => area.id);

describe('a filter of rows', () => {
  it('keeps the layers that are wanted, and composites of which a task lies in one', () => {
    const rows = rowsOf(aws, ['ec2'], {groups: ['guest-os']});
    const groups = rows.map(({area}) => (area.kind === 'atomic' ? area.group : area.children.join()));
    expect(groups.filter((group) => group === 'guest-os').length).toBeGreaterThan(1);
    for (const group of groups) expect(group).toContain('guest-os');
  });

  it('keeps rows in which one of the owners stands', () => {
    for (const row of rowsOf(aws, ['ec2', 's3'], {owners: ['shared', 'not-applicable']})) {
      expect(
        row.cells.some(({owner}) => owner === 'shared' || owner === 'not-applicable'),
        row.area.id,
      ).toBe(true);
    }
    expect(ids(aws, ['ec2'], {owners: ['provider']})).not.toContain('guest-os-patching');
  });

  it('keeps the control categories of the provider', () => {
    expect(ids(small, ['machine'], {categories: ['inherited']})).toEqual(['hosts', 'patching']);
    expect(new Set(rowsOf(aws, ['ec2'], {categories: ['inherited']}).map(({area}) => area.category))).toEqual(
      new Set(['inherited']),
    );
  });

  it('keeps what differs between two services, also where a task exists on one of them only', () => {
    const differing = ids(small, ['machine', 'base'], {differences: true});
    expect(differing).toEqual(['rules', 'engine', 'system', 'patching']);
    expect(ids(small, ['machine', 'machine'], {differences: true})).toEqual([]);
    expect(ids(small, ['machine'], {differences: true})).toEqual(ids(small, ['machine'], {}));
  });

  it('filters nothing by ids that nobody knows, nor by what an outline lacks', () => {
    const all = ids(small, ['machine'], {});
    expect(
      ids(small, ['machine'], {groups: ['cellar'], owners: ['me'], categories: ['spam'], differences: false}),
    ).toEqual(all);
    const outline = readOutline(outlineOf(smallSource));
    expect(ids(outline, ['machine'], {groups: ['layer'], categories: ['inherited']})).toEqual(
      ids(outline, ['machine'], {}),
    );
    expect(countFilters(outline, {groups: ['layer']})).toBe(0);
  });

  it('keeps exactly the rows that pass every filter by itself, for any provider', () => {
    const filters = fc.constantFrom(...providers).chain((provider) =>
      fc.record({
        provider: fc.constant(provider),
        services: fc.shuffledSubarray([...provider.services.keys()], {minLength: 1}),
        groups: fc.subarray(groupsIn(provider, provider.areas.values()) as string[]),
        owners: fc.subarray([...OWNERS]),
        categories: fc.subarray(provider.categories.map(({id}) => id)),
        differences: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(filters, ({provider, services, groups, owners, categories, differences}) => {
        const parts = [{groups}, {owners}, {categories}, {differences}].map((one) => ids(provider, services, one));
        const all = ids(provider, services, {});
        expect(ids(provider, services, {groups, owners, categories, differences})).toEqual(
          all.filter((id) => parts.every((part) => part.includes(id))),
        );
      }),
      {numRuns: 40},
    );
  });
});

describe('moves', () => {
  it('are changes of hands; that a task does not exist is none', () => {
    expect(movesIn(['customer', 'provider'])).toBe(true);
    expect(movesIn(['customer', 'not-applicable', 'shared'])).toBe(true);
    expect(movesIn(['customer', 'not-applicable', 'customer'])).toBe(false);
    expect(movesIn(['not-applicable'])).toBe(false);
    expect(movesIn([])).toBe(false);
  });

  it('do not depend on the order of the columns, and are differences too', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Owner>(...OWNERS), {maxLength: 6}), (owners) => {
        expect(movesIn([...owners].reverse())).toBe(movesIn(owners));
        if (movesIn(owners)) expect(new Set(owners).size).toBeGreaterThan(1);
      }),
    );
  });
});

describe('columns', () => {
  const shorts = (filters: Parameters<typeof columnsOf>[1]) => columnsOf(aws, filters).map(({short}) => short);

  it('stand in the order asked for; services that are not there are left out', () => {
    expect(shorts({services: ['s3', 'nimbus', 'ec2']})).toEqual(['S3', 'EC2']);
    expect(shorts({})).toEqual(['On-premises', 'EC2', 'RDS', 'Lambda', 'S3', 'DynamoDB']);
  });

  it('are narrowed to service models, but never to nothing', () => {
    expect(shorts({services: ['s3', 'ec2', 'lambda'], models: ['serverless']})).toEqual(['S3', 'Lambda']);
    expect(shorts({services: ['s3', 'ec2'], models: ['saas']})).toEqual(['S3', 'EC2']);
  });
});

describe('what can be filtered', () => {
  it('are the layers of the rows shown, from the data down to the buildings', () => {
    const groups = groupsIn(aws, aws.areas.values());
    expect(groups[0]).toBe('data');
    expect(groups.at(-1)).toBe('facility');
    const glance = bandRows(aws, 'glance').flatMap(({rows}) => rows.map(({area}) => area));
    expect(groups).toEqual(expect.arrayContaining([...groupsIn(aws, glance)]));
  });

  it('are the categories of the rows shown, as the provider orders them', () => {
    expect(categoriesIn(aws, aws.areas.values()).map(({id}) => id)).toEqual([
      'inherited',
      'shared',
      'customer-specific',
    ]);
    expect(categoriesIn(small, small.areas.values()).map(({id}) => id)).toEqual(['inherited']);
  });

  it('is counted choice by choice, as far as it filters', () => {
    const count = (filters: Parameters<typeof countFilters>[1]) => countFilters(aws, filters);
    expect(count({})).toBe(0);
    expect(count({groups: ['data', 'nonsense'], owners: ['shared'], categories: []})).toBe(2);
    expect(count({services: ['ec2', 's3'], models: ['iaas', 'saas'], differences: true})).toBe(1);
    expect(count({services: ['ec2', 's3'], differences: true})).toBe(1);
    expect(count({services: ['ec2'], differences: true})).toBe(0);
  });

  it('leaves so many rows', () => {
    expect(countRows(bandRows(small, 'all'))).toBe(small.areas.size + 1);
    expect(countRows([])).toBe(0);
  });
});
