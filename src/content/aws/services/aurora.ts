import type {AwsService} from '../areas.js';

export const aurora: AwsService = {
  name: 'Amazon Aurora',
  short: 'Aurora',
  model: 'paas',
  family: 'database',
  resource: 'DB cluster',
  note: 'Belongs to the RDS family, but its storage layer keeps copies in three AZs on its own.',
  security: 'sec-aurora',
  sources: {
    'aurora-enc': {
      title: 'Encrypting Amazon Aurora resources',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
      seen: '2026-11-22',
    },
    'sec-aurora': {
      title: 'Security in Amazon Aurora',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.html',
      seen: '2023-06-15',
    },
  },
  cells: {
    'guest-os-patching': {
      owner: 'provider',
      provider: 'Looks after the operating system and sets a date for security patches that must be installed.',
      customer: 'Set the maintenance window and bring optional updates forward if you like; the host is closed to you.',
    },
    'guest-os-hardening': {
      owner: 'provider',
      confidence: 'medium',
      verification: 'generic',
    },
    'db-engine-patching': {
      owner: 'provider',
      provider: 'Keeps the database engine and its storage layer patched.',
      customer: 'Say which version you run and when maintenance may happen.',
      sources: ['rds-maint'],
    },
    'version-lifecycle': {
      owner: 'customer',
      confidence: 'high',
    },
    'app-code': {
      owner: 'customer',
      customer: 'Keep schema, queries and stored procedures safe by design.',
      confidence: 'medium',
    },
    'resource-access-policies': {
      owner: 'customer',
      provider: 'Checks logins and rights in the engine it runs.',
      customer: 'Set up database users with the rights they need.',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      verification: 'generic',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Encrypts every new cluster without being asked.',
      customer: 'Name a KMS key if you prefer, and migrate older clusters that are still unencrypted.',
      condition: 'cluster created on or after February 18, 2026',
      sources: ['aurora-enc'],
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Accepts TLS connections at the cluster endpoint.',
      confidence: 'medium',
      verification: 'generic',
    },
    'network-firewall-rules': {
      owner: 'customer',
      confidence: 'medium',
      verification: 'generic',
    },
    'backup-execution': 'provider',
    'backup-policy': {
      owner: 'customer',
      verification: 'generic',
    },
    'availability-design': {
      owner: 'shared',
      provider: 'Stores each change on six storage nodes across three AZs, no matter how many instances run.',
      customer: 'Put readers in other AZs, ready to take over.',
    },
    'capacity-scaling': {
      owner: 'shared',
      provider: 'Lets the storage volume grow on its own.',
      customer: 'Pick the instance class, and add replicas when reads increase.',
    },
  },
};
