import type {AwsService} from '../areas.js';

export const sqs: AwsService = {
  name: 'Amazon SQS',
  short: 'SQS',
  model: 'serverless',
  family: 'integration',
  resource: 'queue',
  security: 'sec-sqs',
  sources: {
    'sec-sqs': {
      title: 'Amazon SQS security',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security.html',
      seen: '2023-06-15',
    },
    'sqs-enc': {
      title: 'Encryption at rest in Amazon SQS',
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
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
      customer: 'Write a queue policy that says who may send and receive messages.',
      verification: 'specific',
    },
    // queues with encryption accept HTTPS only, and new queues have it: too blurred to ask about
    'tls-enforcement': {owner: 'customer', ask: false},
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Turns on SSE-SQS, its own encryption, for a new queue unless told otherwise.',
      customer: 'Leave it on, or choose SSE-KMS with a KMS key instead.',
      condition: 'queue created with the default settings',
      sources: ['sqs-enc'],
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'network-firewall-rules': 'not-applicable',
    'network-design': 'not-applicable',
    'backup-policy': 'not-applicable',
    'availability-design': {
      owner: 'provider',
      provider: 'Stores queues and messages redundantly in several AZs of the Region.',
      condition: 'within one Region',
    },
    'capacity-scaling': {
      owner: 'provider',
      provider: 'Absorbs more or less traffic without any setting of yours.',
    },
  },
};
