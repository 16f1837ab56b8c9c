import type {AwsService} from '../areas.js';

export const ebs: AwsService = {
  name: 'Amazon EBS',
  short: 'EBS',
  model: 'iaas',
  family: 'storage',
  resource: 'volume',
  note: 'This column is about volumes and snapshots; the instance that uses a volume is in the EC2 column.',
  security: 'sec-ebs',
  sources: {
    'sec-ebs': {
      title: 'Security in Amazon EBS',
      url: 'https://docs.aws.amazon.com/ebs/latest/userguide/security.html',
    },
  },
  cells: {
    'guest-os-patching': 'not-applicable',
    'guest-os-hardening': 'not-applicable',
    'version-lifecycle': 'not-applicable',
    'app-code': 'not-applicable',
    'app-secrets': 'not-applicable',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Grant the right to attach volumes, and share snapshots only with accounts you trust.',
      verification: 'specific',
    },
    'data-retention': {
      owner: 'customer',
      confidence: 'high',
      verification: 'specific',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      provider: 'Has an encryption-by-default setting for each account and Region, which starts out off.',
      customer: 'Encrypt each new volume, or switch on encryption by default.',
      sources: ['ebs-enc'],
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
      owner: 'not-applicable',
      why: 'EBS takes no client connections; AWS encrypts traffic between an instance and an encrypted volume.',
    },
    'network-firewall-rules': {
      owner: 'not-applicable',
      why: 'A volume has no network interface to filter; IAM permissions decide who may use it.',
    },
    'network-design': {
      owner: 'not-applicable',
      why: 'A volume belongs to an AZ, not to a subnet, so it needs no routes or subnets of its own.',
    },
    'backup-execution': {
      owner: 'customer',
      provider: 'Has the tools: snapshots, Data Lifecycle Manager and AWS Backup.',
      customer: 'Make the snapshots, or write a policy so that they are made on schedule.',
    },
    'availability-design': {
      owner: 'customer',
      provider: 'Copies a volume inside its own AZ and nowhere else.',
      customer: 'Build a second copy in another AZ, for example by restoring a snapshot there.',
    },
    'capacity-scaling': {
      owner: 'customer',
      provider: 'Performs the change, as a rule with no break in use.',
      customer: 'Ask for another size, type or IOPS, and then enlarge the file system.',
    },
  },
};
