import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {expand} from '../../src/model/expand.js';
import {readOutline} from '../../src/model/read-outline.js';
import {answer, search} from '../../src/model/search.js';
import type {ProviderSource} from '../../src/model/source-types.js';
import {readFixture} from '../fixtures/providers.js';
import {awsProvider as aws, providers} from './providers.js';

// many runs, and perhaps a busy machine
vi.setConfig({testTimeout: 30_000});

const nimbusSource = readFixture('nimbus') as ProviderSource;
const nimbus = expand(nimbusSource);
const words = {you: 'You', shared: 'Shared'};

/** The hits as "area@service", best first. */
const found = (provider: typeof aws, query: string, limit?: number): string[] =>
  search(provider, query, limit).map(({area, service}) => (service === undefined ? area : `${area}@${service}`));

describe('search', () => {
  it.each([
    ['patch os rds', 'guest-os-patching@rds'],
    ['who rotates keys', 'key-lifecycle'],
    ['Who is responsible for the hypervisor?', 'hypervisor'],
    ['lambda runtime', 'runtime-patching@lambda'],
    ['does AWS patch the database engine of Aurora', 'db-engine-patching@aurora'],
    ['mfa', 'credentials-mfa'],
    ['firewall', 'network-firewall-rules'],
    ['backups dynamodb', 'backup-execution@dynamodb'],
    ['availability zones lambda', 'availability-design@lambda'],
  ])('finds "%s"', (query, first) => {
    expect(found(aws, query)[0]).toBe(first);
  });

  it.each([
    ['encrytpion at rest s3', 'encryption at rest s3'],
    ['hypervizor', 'hypervisor'],
    ['lamda runtime', 'lambda runtime'],
    ['HYPERVISOR', 'hypervisor'],
    ['hyperv', 'hypervisor'],
    ['patching guest os ec2', 'patches guest os ec2'],
  ])('finds for "%s" what it finds for "%s"', (slip, right) => {
    expect(found(aws, slip, 1)).toEqual(found(aws, right, 1));
    expect(found(aws, slip, 1)).not.toEqual([]);
  });

  it.each([
    ['rds custom', ['rds-custom-oracle']],
    ['rds', ['rds']],
    ['eks auto mode', ['eks-auto']],
    ['eks', ['eks']],
    ['ec2 rds', ['ec2', 'rds']],
    ['on-premises', ['on-premises']],
  ])('knows which services "%s" names', (query, services) => {
    expect(new Set(search(aws, query, 50).map((hit) => hit.service))).toEqual(new Set(services));
  });

  it('finds by a synonym, by the name of a whole group, and by what a cell says', () => {
    expect(found(nimbus, 'linux')).toEqual(['guest-os']);
    expect(found(nimbus, 'updates')).toEqual(['guest-os', 'engine', 'hypervisor']);
    expect(found(nimbus, 'deleted messages mail')[0]).toBe('backup@mail');
  });

  it('gives the core tasks of a service that is named alone, those that change hands first', () => {
    expect(found(nimbus, 'tables')).toEqual(
      ['code', 'backup', 'guest-os', 'data', 'permissions', 'settings', 'hardware', 'buildings'].map(
        (id) => `${id}@tables`,
      ),
    );
  });

  it.each(['', ' ', '?!', 'who is', 'xyzzy', 'nimbus'])('finds nothing for "%s"', (query) => {
    expect(search(nimbus, query)).toEqual([]);
  });

  it('gives no more than it is asked for', () => {
    expect(search(aws, 'patching', 3)).toHaveLength(3);
  });

  it('finds every task by its name, and every cell by its task and its service', () => {
    const area = fc.constantFrom(...aws.areas.values());
    fc.assert(
      fc.property(area, fc.constantFrom(...aws.services.values()), ({id, label}, service) => {
        expect(found(aws, label, 50).map((hit) => hit.split('@')[0])).toContain(id);
        expect(found(aws, `${label} ${service.short}`, 100)).toContain(`${id}@${service.id}`);
      }),
    );
  });

  it('never throws, never finds one thing twice, and sorts by score', () => {
    const word = fc.constantFrom('patch', 'os', 'rds', 'key', 'data', 'ec2', 'on', 'AWS', 'é', '.*', '\\', '<b>');
    const query = fc.oneof(
      fc.string(),
      fc.array(word).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...providers), query, (provider, asked) => {
        const hits = search(provider, asked, 100);
        const scores = hits.map(({score}) => score);
        expect(new Set(hits.map(({area, service}) => `${area}@${service}`)).size).toBe(hits.length);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const hit of hits) expect(answer(provider, hit, words)).toMatch(/\S/);
      }),
    );
  });
});

describe('the answer in words', () => {
  const answerTo = (provider: typeof aws, query: string): string =>
    answer(provider, search(provider, query)[0]!, words);

  it('says what both sides do', () => {
    expect(answerTo(nimbus, 'backup mail')).toBe(
      'Mail: Nimbus keeps deleted messages for a month. You export what you want to keep for longer.',
    );
  });

  it('names the condition', () => {
    expect(answerTo(nimbus, 'hypervisor own')).toBe(
      'Own (where one is used): Nimbus takes no part in this. You patch your own hypervisor.',
    );
  });

  it('says why a task does not exist', () => {
    expect(answerTo(nimbus, 'database engine machines mail')).toBeTruthy();
    expect(answerTo(nimbus, 'engine mail')).toBe('The engine is part of the mail service.');
  });

  it('keeps the letters of an abbreviation', () => {
    const [hit] = search(nimbus, 'backup mail');
    const cell = {...hit!.cell, provider: 'TLS is on.', customer: 'A test is yours.'} as NonNullable<
      typeof hit
    >['cell'];
    expect(answer(nimbus, {...hit!, ...(cell && {cell})}, words)).toBe('Mail: Nimbus TLS is on. You a test is yours.');
  });

  it('says where the task is whose, when no service is named', () => {
    expect(answerTo(nimbus, 'operating system')).toBe(
      'Operating system patching. You: Own, Machines. Nimbus: Tables, Mail.',
    );
    expect(answerTo(nimbus, 'key rotation')).toBe('Key rotation. You: Own. Shared: Machines, Tables, Mail.');
  });

  it('says whose the task is before the texts are there', () => {
    const outline = readOutline(nimbusSource);
    expect(answerTo(outline, 'running backups mail')).toBe('Running backups. You: Mail.');
  });
});
