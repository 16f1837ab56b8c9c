import {describe, expect, it} from 'vitest';
import {findArea} from '../../src/model/lookup.js';
import {bandOf, bandRows, heightOf} from '../../src/model/rows.js';
import {tableOf} from '../../src/model/table.js';
import {awsProvider as aws, defaultProvider, providers} from './providers.js';

const ids = (set: 'glance' | 'all', open?: Set<string>) =>
  bandRows(aws, set, open).map(({band, rows}) => [band, rows.map((r) => r.area.id)] as const);

describe('rows', () => {
  it('stand in four bands, about fifteen at a glance', () => {
    const bands = ids('glance');
    expect(bands.map(([band]) => band)).toEqual(['customer', 'moving', 'provider', 'shared']);
    const count = bands.flatMap(([, rows]) => rows).length;
    expect(count).toBeGreaterThanOrEqual(12);
    expect(count).toBeLessThanOrEqual(17);
  });

  it('show every atomic area when all are asked for', () => {
    const shown = ids('all').flatMap(([, rows]) => rows);
    for (const id of aws.areas.keys()) expect(shown).toContain(id);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it.each(providers)('of $name stand in stack order inside a band, data on top and buildings below', (provider) => {
    for (const {rows} of bandRows(provider, 'all')) {
      const heights = rows.map((r) => heightOf(provider, r.area));
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
    }
  });

  it('list the tasks of an opened composite under it', () => {
    const shared = ids('glance', new Set(['encryption-in-transit'])).find(([band]) => band === 'shared')![1];
    const at = shared.indexOf('encryption-in-transit');
    expect(shared.slice(at + 1, at + 3)).toEqual(['tls-endpoint', 'tls-enforcement']);
  });

  it('keep their band whichever services are loaded', () => {
    for (const area of [...aws.areas.values(), ...aws.composites.values()]) {
      expect(bandOf(defaultProvider, findArea(defaultProvider, area.id)!), area.id).toBe(bandOf(aws, area));
    }
  });
});

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
});
