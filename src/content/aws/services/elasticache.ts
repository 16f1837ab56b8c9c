import type {AwsService} from '../areas.js';

export const elasticache: AwsService = {
  name: 'Amazon ElastiCache (node-based)',
  short: 'ElastiCache',
  model: 'paas',
  family: 'database',
  resource: 'cache cluster',
  note: 'Covers node-based clusters, which have nodes and a maintenance window that you choose; serverless caches differ.',
  security: 'sec-elasticache',
  sources: {
    elasticache: {
      title: 'Service updates in ElastiCache',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.html',
    },
    'sec-elasticache': {
      title: 'Security in Amazon ElastiCache',
      url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-security.html',
    },
  },
  cells: {
    'guest-os-patching': {
      owner: 'provider',
      provider:
        'Replaces nodes for mandatory OS updates and applies critical security updates in the maintenance window.',
      customer: 'Set the window, replace a node earlier if you like and decide about the other service updates.',
      condition: 'OS updates that are mandatory or critical for security',
      confidence: 'medium',
    },
    'guest-os-hardening': {
      owner: 'provider',
      confidence: 'medium',
      verification: 'generic',
    },
    'db-engine-patching': {
      owner: 'shared',
      provider: 'Installs critical security updates in the maintenance window and announces all other service updates.',
      customer: 'Set the window and decide when each remaining self-service update is applied.',
      condition: 'node-based cluster',
      sources: ['elasticache'],
    },
    'app-code': {
      owner: 'customer',
      customer: 'Decide what your application caches and how it names the keys.',
      confidence: 'low',
      verification: 'none',
    },
    'resource-access-policies': {
      owner: 'customer',
      provider: 'Runs the engine, which checks user names, passwords and access lists.',
      customer: 'Create the users, access control lists (ACLs) and auth tokens of the cache.',
      verification: 'specific',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      condition: 'node-based cluster with Valkey or Redis OSS',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      customer: 'Turn on encryption at rest when you create the cluster.',
      condition: 'node-based cluster with Valkey or Redis OSS, without data tiering',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Offers encryption in transit as a setting of the cluster.',
      customer: 'Set encryption in transit when you create the cluster.',
    },
    'network-firewall-rules': {
      owner: 'customer',
      confidence: 'medium',
      verification: 'generic',
    },
    'backup-execution': {
      owner: 'provider',
      condition: 'Valkey or Redis OSS with automatic backups turned on',
    },
    'backup-policy': {
      owner: 'customer',
      condition: 'Valkey or Redis OSS; node-based Memcached has no backups',
    },
    'availability-design': {
      owner: 'customer',
      confidence: 'low',
      verification: 'none',
    },
    'capacity-scaling': {
      owner: 'shared',
      provider: 'Adds or removes shards and replicas as your policy says.',
      customer: 'Write the policy with its metric, minimum and maximum, or change the nodes by hand.',
    },
  },
};
