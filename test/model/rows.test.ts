import {describe, expect, it} from 'vitest';
import {findArea} from '../../src/model/lookup.js';
import {bandOf, bandRows, heightOf, ROW_SETS, type RowSet} from '../../src/model/rows.js';
import {awsProvider as aws, defaultProvider, providers} from './providers.js';

const ids = (set: RowSet, open?: Set<string>) =>
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

  it.each(providers)('of $name are its core and its details, each once', (provider) => {
    const shown = (set: RowSet) => bandRows(provider, set).flatMap(({rows}) => rows.map(({area}) => area));
    const core = shown('core');
    const detail = shown('detail');
    for (const area of core) expect(area.kind === 'atomic' ? area.tier : area.concept).toMatch(/^(core|shared)$/);
    for (const area of detail) expect(area).toMatchObject({kind: 'atomic', tier: 'detail'});
    expect([...core, ...detail].map(({id}) => id).sort()).toEqual(
      shown('all')
        .map(({id}) => id)
        .sort(),
    );
  });

  it.each(providers)('of $name stand in stack order inside a band, data on top and buildings below', (provider) => {
    for (const {rows} of ROW_SETS.flatMap((set) => bandRows(provider, set))) {
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
