import type {AwsService} from '../areas.js';

export const redshift: AwsService = {
  name: 'Amazon Redshift (provisioned)',
  short: 'Redshift',
  model: 'paas',
  family: 'database',
  resource: 'cluster',
  note: 'This column is about provisioned clusters, not Redshift Serverless.',
  security: 'sec-redshift',
  sources: {
    'redshift-enc': {
      title: 'Amazon Redshift database encryption',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html',
    },
    'sec-redshift': {
      title: 'Security in Amazon Redshift',
      url: 'https://docs.aws.amazon.com/redshift/latest/mgmt/iam-redshift-user-mgmt.html',
    },
  },
  cells: {
    'guest-os-patching': {
      owner: 'provider',
      customer: 'Name a maintenance window; the patches come without you.',
    },
    'db-engine-patching': {
      owner: 'provider',
      customer: 'Tell AWS your maintenance window and your release track.',
      sources: ['redshift-enc'],
    },
    'version-lifecycle': {
      owner: 'shared',
      provider: 'Moves each cluster to the release that its track provides, with no action from you.',
      customer: 'Select a track and a maintenance window, and postpone for a while if you must.',
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
      customer: 'Set up users and roles with the rights they need.',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      customer: 'Decide which key encrypts the cluster.',
      condition: 'cluster created in January 2025 or later',
      sources: ['redshift-enc'],
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'client-side-encryption': {
      owner: 'customer',
      confidence: 'high',
      verification: 'specific',
    },
    'tls-enforcement': {
      owner: 'customer',
      note: 'A new default parameter group already requires SSL; in an older or custom one you turn it on.',
      confidence: 'low',
      verification: 'generic',
    },
    'network-firewall-rules': {
      owner: 'customer',
      confidence: 'medium',
      verification: 'generic',
    },
    'backup-execution': {
      owner: 'provider',
      provider: 'Takes automated snapshots of the cluster.',
      customer: 'Leave automated snapshots on and set how long they are kept.',
      condition: 'unless automated snapshots are turned off',
    },
    'backup-policy': {
      owner: 'customer',
      verification: 'generic',
    },
    'availability-design': {
      owner: 'customer',
      provider: 'Keeps compute in two AZs under Multi-AZ, so that one can go on when the other fails.',
      customer: 'Switch your cluster to Multi-AZ.',
      condition: 'cluster with RA3 nodes',
    },
    'capacity-scaling': {
      owner: 'shared',
      provider: 'Resizes on request and, with concurrency scaling, brings in temporary clusters.',
      customer: 'Decide on node type and count, and which queues use concurrency scaling.',
    },
  },
};
