import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {expand} from '../../src/model/expand.js';
import {findArea} from '../../src/model/lookup.js';
import {readOutline} from '../../src/model/read-outline.js';
import {namedButMissing, prepareSearch, search} from '../../src/model/search.js';
import type {ProviderSource} from '../../src/model/source-types.js';
import type {Provider} from '../../src/model/types.js';
import {readFixture} from '../fixtures/providers.js';
import {awsProvider as aws, defaultProvider, providers} from './providers.js';

// many runs, and perhaps a busy machine
vi.setConfig({testTimeout: 30_000});

const nimbusSource = readFixture('nimbus') as ProviderSource;
const nimbus = expand(nimbusSource);

/** The hits as "area@service", best first. */
const found = (provider: Provider, query: string, limit?: number): string[] =>
  search(provider, query, limit).map(({area, service}) => (service === undefined ? area : `${area}@${service}`));

const first = (query: string): string | undefined => found(aws, query)[0];

describe('search', () => {
  it.each([
    // a task on a service
    ['patch os rds', 'guest-os-patching@rds'],
    ['os rds patch', 'guest-os-patching@rds'],
    ['lambda runtime', 'runtime-patching@lambda'],
    ['who patches the database on rds?', 'db-engine-patching@rds'],
    ['does AWS patch the database engine of Aurora', 'db-engine-patching@aurora'],
    ['does aws patch the os on ec2', 'guest-os-patching@ec2'],
    ['backups dynamodb', 'backup-execution@dynamodb'],
    ['availability zones lambda', 'availability-design@lambda'],
    ['encrypt database rds', 'encryption-at-rest-enablement@rds'],
    ['can I use my own keys in S3', 'encryption-key-choice@s3'],
    ['iam on ec2', 'iam-permissions@ec2'],
    // a task
    ['who rotates keys', 'key-lifecycle'],
    ['Who is responsible for the hypervisor?', 'hypervisor'],
    ['who secures the hypervisor', 'hypervisor'],
    ['who destroys old disks', 'media-sanitisation'],
    ["my company's laptops", 'client-devices'],
    ['which region', 'data-residency'],
    ['how long is my data kept', 'data-retention'],
    ['cables', 'physical-network'],
    ['power', 'facility-environment'],
    ['who trains aws staff', 'provider-training'],
    ['iam', 'iam-permissions'],
    // other words for it
    ['mfa', 'credentials-mfa'],
    ['two-factor', 'credentials-mfa'],
    ['firewall', 'network-firewall-rules'],
    ['hipaa', 'workload-compliance'],
    ['iso 27001', 'infrastructure-compliance'],
    ['who fixes bugs in my code', 'app-code'],
    ['npm packages', 'app-dependencies'],
    ['snapshots ebs', 'backup-execution@ebs'],
    ['multi-az rds', 'availability-design@rds'],
    ['postgres patch rds', 'db-engine-patching@rds'],
    ['vulnerabilities in the operating system of lambda', 'guest-os-patching@lambda'],
    // words that only the texts of the cells have
    ['data center guards', 'facility-access'],
    ['kubernetes version', 'version-lifecycle@eks'],
    // names of services: full, half, in two words, as a kind
    ['simple storage service encryption at rest', 'encryption-at-rest-enablement@s3'],
    ['guest os on amazon elastic compute cloud', 'guest-os-patching@ec2'],
    ['relational database service backup', 'backup-execution@rds'],
    ['beanstalk os', 'guest-os-patching@elastic-beanstalk'],
    ['dynamo db backup', 'backup-execution@dynamodb'],
    ['on prem hypervisor', 'hypervisor@on-premises'],
    ['kms key rotation', 'key-lifecycle@kms'],
    ['serverless os patching', 'guest-os-patching@lambda'],
    ['encrypt bucket', 'encryption-at-rest-enablement@s3'],
    // words of another provider
    ['azure functions runtime', 'runtime-patching@lambda'],
    ['blob storage encryption', 'encryption-at-rest-enablement@s3'],
    ['virtual machine os updates', 'guest-os-patching@ec2'],
    // composites are rows
    ['patch management', 'patch-management'],
    ['patch management rds', 'patch-management@rds'],
    ['encryption in transit', 'encryption-in-transit'],
    ['encryption in transit s3', 'encryption-in-transit@s3'],
    ['identity and access management', 'identity-access'],
    ['customer data on s3', 'data-protection@s3'],
    ['compliance', 'compliance'],
    // slips
    ['pacthing os ec2', 'guest-os-patching@ec2'],
    ['lamda runtime', 'runtime-patching@lambda'],
    ['autoscaling dynamodb', 'capacity-scaling@dynamodb'],
    // a side
    ['what do I patch on ec2', 'guest-os-patching@ec2'],
    ['what does AWS patch on rds', 'guest-os-patching@rds'],
    ['what is mine on lambda', 'app-code@lambda'],
    ['what is the shared responsibility for patching on rds', 'patch-management@rds'],
  ])('finds "%s"', (query, best) => {
    expect(first(query)).toBe(best);
  });

  it.each([
    ['encrytpion at rest s3', 'encryption at rest s3'],
    ['hypervizor', 'hypervisor'],
    ['HYPERVISOR', 'hypervisor'],
    ['hyperv', 'hypervisor'],
    ['hÿpervisor', 'hypervisor'],
    ['patching guest os ec2', 'patches guest os ec2'],
    ['data centre', 'datacenter'],
    ['who rotates keys?', 'rotation of keys'],
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
    ['ec2 on outposts', ['outposts']],
    ['elastic kubernetes service', ['eks']],
    ['who secures s3', ['s3']],
    ['who does what on AWS Lambda', ['lambda']],
  ])('knows which services "%s" names', (query, services) => {
    expect(new Set(search(aws, query, 50).map((hit) => hit.service))).toEqual(new Set(services));
  });

  it.each([
    ['what is mine on lambda', 'lambda', 'customer'],
    ['what does aws do on s3', 's3', 'provider'],
    ['everything of ours on rds', 'rds', 'customer'],
  ] as const)('gives for "%s" everything of that side, and nothing else', (query, service, owner) => {
    const hits = found(aws, query, 100);
    const all = [...aws.areas.keys()].filter((area) => aws.cells.get(service)!.get(area)!.owner === owner);
    expect(new Set(hits)).toEqual(new Set(all.map((area) => `${area}@${service}`)));
  });

  it('gives the shared controls of a service too when asked what is shared', () => {
    expect(found(aws, 'shared on ec2', 50)).toEqual(
      expect.arrayContaining(['patch-management@ec2', 'awareness-training@ec2', 'key-lifecycle@ec2']),
    );
  });

  it('gives what is always of a side when no service is named', () => {
    const always = (side: string) => [...aws.areas.values()].filter((area) => area.always === side).map(({id}) => id);
    expect(new Set(found(aws, 'what is mine', 50))).toEqual(new Set(always('customer')));
    expect(new Set(found(aws, 'what does Amazon do', 50))).toEqual(new Set(always('provider')));
  });

  it('finds by a synonym, by the name of a whole group, and by what a cell says', () => {
    expect(found(nimbus, 'linux')[0]).toBe('guest-os');
    expect(found(nimbus, 'updates')[0]).toBe('patching');
    expect(found(nimbus, 'updates')).toEqual(expect.arrayContaining(['guest-os', 'engine', 'hypervisor']));
    expect(found(nimbus, 'deleted messages mail')[0]).toBe('backup@mail');
    expect(found(nimbus, 'deleted messages')[0]).toBe('backup@mail');
  });

  it('gives the core tasks of a service that is named alone, those that change hands first', () => {
    expect(found(nimbus, 'tables')).toEqual(
      ['code', 'backup', 'guest-os', 'data', 'permissions', 'settings', 'hardware', 'buildings'].map(
        (id) => `${id}@tables`,
      ),
    );
  });

  it('finds by names and owners before the texts are there', () => {
    const outline = readOutline(nimbusSource);
    expect(found(outline, 'operating system tables')[0]).toBe('guest-os@tables');
    expect(found(outline, 'patch management')[0]).toBe('patching');
    expect(found(outline, 'what is mine on mail')).toContain('backup@mail');
  });

  it.each(['', ' ', '?!', 'who is', 'xyzzy', 'nimbus xyzzy', 'x'.repeat(100_000)])(
    'finds nothing for "%.20s"',
    (query) => {
      expect(search(nimbus, query)).toEqual([]);
    },
  );

  it('gives no more than it is asked for', () => {
    expect(search(aws, 'patching', 3)).toHaveLength(3);
    expect(search(aws, 'patching', 0)).toEqual([]);
  });

  it('knows services by name that are not loaded yet', () => {
    const offered = {rds: 'RDS', eks: 'EKS', 'eks-auto': 'EKS Auto Mode', cloudfront: 'CloudFront', kms: 'KMS'};
    expect(namedButMissing(defaultProvider, 'patch os eks', offered)).toEqual(['eks']);
    expect(namedButMissing(defaultProvider, 'eks auto mode nodes', offered)).toEqual(['eks-auto']);
    expect(namedButMissing(defaultProvider, 'cloud front and rds', offered)).toEqual(['cloudfront']);
    expect(namedButMissing(defaultProvider, 'patch os rds', offered)).toEqual([]);
    expect(namedButMissing(aws, 'eks', offered)).toEqual([]);
  });

  it('finds the same whether it was prepared or not', () => {
    const fresh = expand(nimbusSource);
    const steps = prepareSearch(fresh);
    for (let i = 0; i < 20; i++) steps.next();
    expect(found(fresh, 'deleted messages')).toEqual(found(nimbus, 'deleted messages'));
    while (!steps.next().done);
    expect(found(fresh, 'updates')).toEqual(found(nimbus, 'updates'));
  });
});

describe('any search', () => {
  const word = fc.constantFrom(
    'patch',
    'os',
    'rds',
    'key',
    'data',
    'ec2',
    'on',
    'AWS',
    'mine',
    'é',
    '.*',
    '\\',
    '<b>',
    'what',
  );
  const query = fc.oneof(
    fc.string(),
    fc.string({unit: 'binary'}),
    fc.array(word).map((list) => list.join(' ')),
  );

  it('never throws, finds only what there is, nothing twice, sorted, and always the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...providers), query, (provider, asked) => {
        const hits = search(provider, asked, 100);
        const scores = hits.map(({score}) => score);
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(new Set(hits.map(({area, service}) => `${area}@${service}`)).size).toBe(hits.length);
        for (const {area, service, cell} of hits) {
          expect(findArea(provider, area)).toBeDefined();
          if (service !== undefined) expect(provider.services.has(service)).toBe(true);
          expect(cell).toBe(service === undefined ? undefined : provider.cells.get(service)?.get(area));
        }
        expect(search(provider, asked, 100)).toEqual(hits);
        expect(search(provider, asked, 2)).toEqual(hits.slice(0, 2));
      }),
    );
  });

  it('finds every task by its name, and every cell by its task and its service', () => {
    const area = fc.constantFrom(...aws.areas.values(), ...aws.composites.values());
    fc.assert(
      fc.property(area, fc.constantFrom(...aws.services.values()), ({id, label}, service) => {
        expect(found(aws, label, 50).map((hit) => hit.split('@')[0])).toContain(id);
        expect(found(aws, `${label} ${service.short}`, 100)).toContain(`${id}@${service.id}`);
        expect(found(aws, `${label} ${service.name}`, 100)).toContain(`${id}@${service.id}`);
      }),
      {numRuns: 400},
    );
  });
});
