import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {search as english} from '../../src/i18n/en/search.js';
import {expand} from '../../src/model/expand.js';
import {crossing, findArea} from '../../src/model/lookup.js';
import {readOutline} from '../../src/model/read-outline.js';
import {answer, searchExamples, search} from '../../src/model/search.js';
import type {ProviderSource} from '../../src/model/source-types.js';
import type {Provider} from '../../src/model/types.js';
import {readFixture} from '../fixtures/providers.js';
import {awsProvider as aws, providers} from './providers.js';

const nimbusSource = readFixture('nimbus') as ProviderSource;
const nimbus = expand(nimbusSource);

const answerTo = (provider: Provider, query: string, columns?: readonly string[]): string =>
  answer(provider, search(provider, query)[0]!, english.answer, columns);

describe('the answer in words', () => {
  it.each([
    [
      'patch os rds',
      'On RDS, AWS patches the operating system of the database server. You pick the window or start an update sooner.',
    ],
    [
      'who patches the os of ec2',
      'On EC2, you patch the OS of your instance. AWS publishes new AMIs and has Patch Manager, but stays out of the guest.',
    ],
  ])('says first what the owner does: "%s"', (query, said) => {
    expect(answerTo(aws, query)).toBe(said);
  });

  it('says that both do a part where the task is shared', () => {
    expect(answerTo(nimbus, 'key rotation tables')).toBe(
      'On Tables, both sides do a part: Nimbus rotates the keys that it manages. You rotate the keys that you bring.',
    );
  });

  it('names the condition', () => {
    expect(answerTo(nimbus, 'hypervisor own')).toBe(
      'In your own data center (where one is used), you patch your own hypervisor. Nimbus takes no part in this.',
    );
  });

  it('says why a task does not exist', () => {
    expect(answerTo(nimbus, 'engine mail')).toBe(
      'On Mail, this does not apply. The engine is part of the mail service.',
    );
  });

  it('says so when the facts are not sure', () => {
    expect(answerTo(nimbus, 'encrypted connections tables')).toBe(
      'On Tables, Nimbus refuses connections without TLS. You need do nothing here. Not sure: sources are thin or disagree.',
    );
  });

  it('keeps the letters of an abbreviation', () => {
    const {areas} = nimbusSource;
    const tls = {...areas['tls']!, text: {customer: ['TLS is on.', 'A test is yours.'] as const}};
    const {cells, ...mail} = nimbusSource.services['mail']!;
    const services = {mail: {...mail, cells: {...cells, tls: 'customer' as const}}};
    const provider = expand({...nimbusSource, areas: {...areas, tls}, services, columns: ['mail']});
    expect(answerTo(provider, 'encrypted connections mail')).toBe('On Mail, you a test is yours. Nimbus TLS is on.');
  });

  it('says where the task is whose, when no service is named', () => {
    expect(answerTo(nimbus, 'operating system patching')).toBe(
      'Operating system patching. You: Own and Machines. Nimbus: Tables and Mail.',
    );
    expect(answerTo(nimbus, 'key rotation')).toBe('Key rotation. You: Own. Shared: Machines, Tables, and Mail.');
    expect(answerTo(nimbus, 'key rotation', ['tables'])).toBe('Key rotation. Shared: Tables.');
    expect(answerTo(nimbus, 'database engine', ['mail'])).toBe(
      'Database engine patching: does not apply to the services shown.',
    );
  });

  it('says who does which part of a composite', () => {
    expect(answerTo(nimbus, 'patch management machines')).toBe(
      'On Machines, both sides do a part. You: Operating system patching; Database engine patching. Nimbus: Hypervisor.',
    );
    expect(answerTo(nimbus, 'buildings and hardware tables')).toBe(
      'On Tables, Nimbus does all of it: Buildings and power; Servers and disks.',
    );
  });

  it('says whose the task is before the texts are there', () => {
    const outline = readOutline(nimbusSource);
    expect(answerTo(outline, 'running backups mail')).toBe('On Mail, you do all of it: Running backups.');
    expect(answerTo(outline, 'engine mail')).toBe('On Mail, this does not apply: Database engine patching.');
  });

  it('is true to the cell: owner first, both halves whole, the condition, the reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...providers), fc.nat(), fc.nat(), (provider, row, column) => {
        const service = [...provider.services.keys()][column % provider.services.size]!;
        const area = [...provider.areas.keys()][row % provider.areas.size]!;
        const cell = provider.cells.get(service)!.get(area)!;
        const said = answer(provider, {area, service, score: 1}, english.answer);
        if (cell.owner === 'not-applicable') {
          expect(said).toContain(cell.why);
          return;
        }
        const provided = said.indexOf(cell.provider.slice(1));
        const own = said.indexOf(cell.customer.slice(1));
        expect(provided).toBeGreaterThan(0);
        expect(own).toBeGreaterThan(0);
        expect(own < provided).toBe(cell.owner === 'customer');
        expect(said.includes('both sides do a part')).toBe(cell.owner === 'shared');
        if (cell.condition) expect(said).toContain(`(${cell.condition})`);
      }),
      {numRuns: 500},
    );
  });

  it('names the owner of every cell of a row', () => {
    fc.assert(
      fc.property(fc.constantFrom(...providers), fc.nat(), (provider, row) => {
        const areas = [...provider.areas.keys(), ...provider.composites.keys()];
        const area = areas[row % areas.length]!;
        for (const service of provider.services.values()) {
          const {owner} = crossing(provider, service.id, findArea(provider, area)!);
          const said = answer(provider, {area, score: 1}, english.answer, [service.id]);
          const who = {provider: provider.short, customer: 'You', shared: 'Shared', 'not-applicable': undefined}[owner];
          expect(said.endsWith(who ? `. ${who}: ${service.short}.` : 'does not apply to the services shown.')).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('examples', () => {
  it('are questions about what is shown', () => {
    expect(searchExamples(aws, aws.columns, english)).toEqual([
      'Guest OS patching, RDS',
      'Patch management',
      'What is mine on Lambda?',
    ]);
  });

  it('always have an answer', () => {
    for (const provider of [...providers, nimbus]) {
      const all = searchExamples(provider, provider.columns, english);
      expect(all.length).toBeGreaterThan(0);
      for (const query of all) expect(search(provider, query)).not.toEqual([]);
      expect(searchExamples(provider, [], english).every((query) => search(provider, query).length)).toBe(true);
    }
  });
});
