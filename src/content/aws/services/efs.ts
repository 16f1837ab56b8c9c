import type {AwsService} from '../areas.js';

export const efs: AwsService = {
  name: 'Amazon EFS',
  short: 'EFS',
  model: 'serverless',
  family: 'storage',
  resource: 'file system',
  security: 'sec-efs',
  sources: {
    'efs-enc': {
      title: 'Encrypting data at rest in Amazon EFS',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html',
      seen: '2023-06-15',
    },
    'sec-efs': {
      title: 'Security in Amazon EFS',
      url: 'https://docs.aws.amazon.com/efs/latest/ug/security-considerations.html',
      seen: '2023-06-15',
    },
  },
  cells: {
    'guest-os-patching': {
      owner: 'provider',
      verification: 'generic',
    },
    'guest-os-hardening': {
      owner: 'provider',
      confidence: 'medium',
      verification: 'generic',
    },
    'version-lifecycle': 'not-applicable',
    'app-code': 'not-applicable',
    'app-secrets': 'not-applicable',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Write the file system policy, the access points and the POSIX permissions.',
      verification: 'specific',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      verification: 'generic',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      provider: 'Preselects encryption in the console, but does not demand it in the API.',
      customer: 'Create the file system encrypted; you cannot change this later.',
      sources: ['efs-enc'],
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'network-firewall-rules': {
      owner: 'customer',
      confidence: 'medium',
      verification: 'generic',
    },
    'network-design': {
      owner: 'customer',
      customer: 'Choose the subnets in which the file system gets mount targets.',
    },
    'backup-execution': {
      owner: 'shared',
      provider: 'Turns on AWS Backup for a file system that is created in the console.',
      customer: 'Leave it on, and turn it on yourself for file systems created through the API.',
      condition: 'console defaults',
      sources: ['efs-enc'],
    },
    'backup-policy': {
      owner: 'customer',
      verification: 'generic',
    },
    'availability-design': {
      owner: 'shared',
      provider: 'Stores a Regional file system redundantly in several AZs.',
      customer: 'Choose Regional or One Zone and create a mount target in each AZ that you use.',
    },
    'capacity-scaling': {
      owner: 'provider',
      provider: 'Grows and shrinks the storage as files come and go.',
      customer: 'Choose the throughput mode and, in Provisioned mode, the throughput itself.',
      condition: 'storage space; throughput only in Elastic mode',
    },
  },
};
