import type {AwsService} from '../areas.js';

export const lightsail: AwsService = {
  name: 'Amazon Lightsail instance',
  short: 'Lightsail',
  model: 'iaas',
  family: 'compute',
  resource: 'Lightsail instance',
  note: 'This column is about Lightsail instances, not Lightsail databases or containers.',
  security: 'sec-lightsail',
  sources: {
    lightsail: {
      title: 'Security in Amazon Lightsail',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/security.html',
    },
    'sec-lightsail': {
      title: 'Security in Amazon Lightsail',
      url: 'https://docs.aws.amazon.com/lightsail/latest/userguide/security.html',
    },
  },
  cells: {
    'guest-os-patching': {
      owner: 'customer',
      provider: 'Publishes the blueprints from which instances are launched.',
      customer: 'Patch the OS of your instance from its launch onward.',
      verification: 'generic',
      sources: ['lightsail'],
    },
    'guest-os-hardening': {
      owner: 'customer',
      verification: 'generic',
    },
    'runtime-patching': 'customer',
    'db-engine-patching': {
      owner: 'customer',
      condition: 'database that you install yourself',
      sources: ['{security}'],
    },
    'version-lifecycle': {
      owner: 'customer',
      provider: 'Keeps the blueprints for new instances up to date.',
      customer: 'Upgrade the OS and applications when you see fit, or start over from a newer blueprint.',
    },
    'app-dependencies': 'customer',
    'app-secrets': {
      owner: 'customer',
      confidence: 'medium',
    },
    'resource-access-policies': {
      owner: 'customer',
      provider: 'Hands you key pairs and access tools and stays out of the guest.',
      customer: 'Decide who holds SSH keys and who can log in to your applications.',
    },
    'data-retention': {
      owner: 'customer',
      verification: 'specific',
    },
    'data-residency': {
      owner: 'customer',
      verification: 'specific',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      verification: 'generic',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Keeps attached disks and their snapshots encrypted with keys of its own.',
      customer: 'Need do nothing here: there is no switch to set and no key to choose.',
      condition: 'block storage disks you attach, and disk snapshots',
      confidence: 'medium',
    },
    'encryption-key-choice': 'not-applicable',
    'key-lifecycle': 'not-applicable',
    'client-side-encryption': {
      owner: 'customer',
      provider: 'Leaves encryption inside your application to you.',
    },
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Provides load balancers and certificates; TLS for application traffic stays optional.',
      customer: 'Turn away unencrypted traffic at the load balancer or in your code.',
      confidence: 'medium',
      verification: 'generic',
    },
    'network-firewall-rules': {
      owner: 'customer',
      customer: 'Decide which ports the Lightsail firewall lets through.',
      sources: ['lightsail'],
    },
    'network-design': {
      owner: 'not-applicable',
      why: 'Lightsail has its own simple network with no subnets to lay out; peering with your VPC is optional.',
    },
    'backup-execution': {
      owner: 'customer',
      provider: 'Provides snapshots on demand and, as an option, one every day.',
      customer: 'Make the snapshots, or switch the daily one on.',
      condition: 'while automatic snapshots are off',
      confidence: 'medium',
    },
    'backup-policy': {
      owner: 'customer',
      provider: 'Holds on to the last seven automatic snapshots when the feature is in use.',
      customer: 'Choose between automatic and manual snapshots, and check that a restore works.',
    },
    'availability-design': {
      owner: 'customer',
      provider: 'Gives every instance exactly one AZ.',
      customer: 'Launch further copies in other AZs, perhaps from a snapshot.',
    },
    'capacity-scaling': {
      owner: 'customer',
      provider: 'Sells bigger plans and has a load balancer.',
      customer: 'Move to a larger plan by way of a snapshot, or let a load balancer share work among more instances.',
      confidence: 'medium',
    },
  },
};
