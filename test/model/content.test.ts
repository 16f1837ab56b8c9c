import {describe, expect, it} from 'vitest';
import {glossary, glossarySources} from '../../src/content/aws/glossary.js';
import {moreNames} from '../../src/content/aws/more-names.js';
import {expand} from '../../src/model/expand.js';
import {crossing, findArea} from '../../src/model/lookup.js';
import {allOfAws, awsProvider as aws, providers} from './providers.js';

const cells = (provider: (typeof providers)[number]) =>
  [...provider.cells].flatMap(([service, row]) => [...row].map(([area, cell]) => ({at: `${service}/${area}`, cell})));

describe('the content that ships', () => {
  it('is all of AWS: 29 services, 48 atomic areas, 17 composites, a cell wherever they meet', () => {
    expect(aws.services.size).toBe(29);
    expect(aws.areas.size).toBe(48);
    expect(aws.composites.size).toBe(17);
    expect(cells(aws)).toHaveLength(29 * 48);
  });

  it.each(providers)('$name says in every cell what both sides do, and where that is written', (provider) => {
    for (const {at, cell} of cells(provider)) {
      if (cell.owner === 'not-applicable') {
        expect(cell.why, at).toMatch(/\.$/);
        continue;
      }
      expect(cell.provider, at).toMatch(/^\p{Lu}.*\.$/u);
      expect(cell.customer, at).toMatch(/^\p{Lu}.*\.$/u);
      expect(cell.sources.length, at).toBeGreaterThan(0);
      for (const id of cell.sources) expect(provider.sources.get(id)?.url, `${at}: ${id}`).toMatch(/^https:\/\//);
      expect(`${cell.provider} ${cell.customer} ${cell.condition ?? ''}`, at).not.toMatch(/[{}<>]|undefined|WRITE/);
    }
  });

  it.each(providers)('$name never asks about what is shared or unsure', (provider) => {
    for (const {at, cell} of cells(provider)) {
      if (cell.owner === 'not-applicable' || !cell.ask) continue;
      expect(cell.owner, at).not.toBe('shared');
      expect(cell.confidence, at).not.toBe('low');
    }
  });

  it('prints a condition with every cell of key rotation', () => {
    for (const [service, row] of aws.cells) {
      const cell = row.get('key-lifecycle')!;
      if (cell.owner === 'shared') expect(cell.condition, service).toBeTruthy();
    }
  });

  it('offers the services that are loaded on request under their real short names', () => {
    const real = Object.entries(allOfAws.services).filter(([id]) => id in moreNames);
    expect(moreNames).toEqual(Object.fromEntries(real.map(([id, s]) => [id, s.short ?? s.name])));
    expect(real).toHaveLength(23);
  });

  it('names for every default column and row of a provider only what it has', () => {
    for (const provider of providers) {
      for (const id of provider.columns) expect(provider.services.has(id), id).toBe(true);
      for (const id of provider.glance) expect(findArea(provider, id), id).toBeDefined();
    }
  });

  it('defines its key terms, each with a page that says so', () => {
    const whole = expand({...allOfAws, glossary, sources: {...allOfAws.sources, ...glossarySources}});
    expect(whole.glossary.length).toBeGreaterThan(30);
    for (const {id, definition, sources} of whole.glossary) {
      expect(definition, id).toMatch(/\.$/);
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(whole.sources.has(source), `${id}: ${source}`).toBe(true);
    }
  });

  it.each([
    ['ec2', 'guest-os-patching', 'customer'],
    ['rds', 'guest-os-patching', 'provider'],
    ['rds', 'db-engine-patching', 'provider'],
    ['lambda', 'runtime-patching', 'provider'],
    ['s3', 'resource-access-policies', 'customer'],
    ['s3', 'patch-management', 'provider'],
    ['ec2', 'patch-management', 'shared'],
    ['eks-auto', 'guest-os-patching', 'provider'],
    ['outposts', 'facility-access', 'customer'],
    ['workmail', 'app-code', 'provider'],
    ['rds', 'runtime-patching', 'not-applicable'],
  ] as const)('knows that on %s, %s is: %s', (service, area, owner) => {
    expect(crossing(aws, service, findArea(aws, area)!).owner).toBe(owner);
  });
});
