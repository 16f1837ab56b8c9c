import {describe, expect, it} from 'vitest';
import {readOutline} from '../../src/model/read-outline.js';
import {tableOf} from '../../src/model/table.js';
import {OWNERS} from '../../src/model/types.js';
import {awsProvider as aws} from './providers.js';

const bandsOf = (...table: Parameters<typeof tableOf>) =>
  tableOf(...table).map(({band, rows}) => [band, rows.map(({area}) => area.id)] as const);

describe('the table', () => {
  it('folds the cell of a composite from its tasks', () => {
    const shared = tableOf(aws, ['ec2', 's3'], 'glance').find((b) => b.band === 'shared')!;
    const patching = shared.rows.find((r) => r.area.id === 'patch-management')!;
    expect(patching.cells.map((c) => c.owner)).toEqual(['shared', 'provider']);
  });

  it('draws no line among the shared controls', () => {
    const shared = tableOf(aws, [...aws.services.keys()], 'all').find((b) => b.band === 'shared')!;
    for (const cell of shared.rows.flatMap((r) => r.cells)) expect([cell.below, cell.before]).toEqual(['none', 'none']);
  });

  it('leaves rows out by what stands in their columns, and bands without rows', () => {
    const seen: string[] = [];
    const bands = bandsOf(aws, ['rds', 'ec2'], 'glance', undefined, ({area, band}, owners) => {
      seen.push(`${area.id} ${owners.join()}`);
      return band !== 'customer' && band !== 'shared' && owners[1] === 'customer';
    });
    expect(seen).toContain('guest-os-patching provider,customer');
    expect(bands.map(([band]) => band)).toEqual(['moving']);
    expect(bands[0]![1]).toContain('guest-os-patching');
  });

  it('keeps a task of an opened composite by itself', () => {
    const open = new Set(['encryption-in-transit']);
    expect(bandsOf(aws, ['rds'], 'glance', open, ({area}) => area.id === 'tls-enforcement')).toEqual([
      ['shared', ['tls-enforcement']],
    ]);
  });

  it('draws the line through the rows that are left', () => {
    const rows = (keep: (id: string) => boolean) =>
      tableOf(aws, ['ec2'], 'all', undefined, ({area}) => keep(area.id)).flatMap((band) => band.rows);
    expect(rows((id) => ['guest-os-patching', 'hypervisor'].includes(id)).map((row) => row.cells[0]!.below)).toEqual([
      'line',
      'none',
    ]);
    expect(rows((id) => id === 'guest-os-patching').map((row) => row.cells[0]!.below)).toEqual(['line']);
  });

  it('has columns without cells, and no columns, where it is asked for them', () => {
    for (const row of tableOf(aws, ['nimbus'], 'all').flatMap((b) => b.rows)) {
      expect(row.cells.map((c) => c.owner)).toEqual(['not-applicable']);
    }
    expect(tableOf(aws, [], 'glance').flatMap((b) => b.rows)[0]!.cells).toEqual([]);
  });

  it('of 200 tasks and 100 services is made in a few milliseconds', () => {
    const areas = Object.fromEntries(
      Array.from({length: 200}, (_, i) => [`a${i}`, {label: `Task ${i}`, order: i, tier: 'core' as const}]),
    );
    const cellsOf = (service: number) =>
      Object.fromEntries(Object.keys(areas).map((id, i) => [id, OWNERS[(i * 7 + service * 3 + (i % 5)) % 4]!]));
    const services = Object.fromEntries(
      Array.from({length: 100}, (_, i) => [`s${i}`, {name: `Service ${i}`, model: 'paas' as const, cells: cellsOf(i)}]),
    );
    const large = readOutline({id: 'large', name: 'Large', areas, services, ladders: {}});
    const times = Array.from({length: 20}, () => {
      const start = performance.now();
      tableOf(large, Object.keys(services), 'all');
      return performance.now() - start;
    });
    // the best of many, on a machine that may be busy
    expect(Math.min(...times)).toBeLessThan(30);
  });
});
