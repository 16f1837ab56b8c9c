import type {AwsService} from '../areas.js';

export const dynamodb: AwsService = {
  name: 'Amazon DynamoDB',
  short: 'DynamoDB',
  model: 'serverless',
  family: 'database',
  resource: 'table',
  security: 'sec-dynamodb',
  sources: {
    'ddb-enc': {
      title: 'Amazon DynamoDB encryption at rest',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
      seen: '2023-06-15',
    },
    'ddb-res': {
      title: 'Resilience and disaster recovery in Amazon DynamoDB',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/disaster-recovery-resiliency.html',
    },
    'sec-dynamodb': {
      title: 'Security in Amazon DynamoDB',
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/security.html',
      seen: '2023-06-15',
    },
  },
  cells: {
    'data-classification': {
      owner: 'customer',
      verification: 'specific',
    },
    'encryption-key-choice': {
      owner: 'customer',
      customer: 'Stay with the AWS owned key or choose an AWS managed or customer managed one.',
      verification: 'specific',
      sources: ['ddb-enc', 'srm'],
    },
    'iam-permissions': {
      owner: 'customer',
      verification: 'specific',
    },
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Write policies for the table, down to single items.',
      confidence: 'medium',
    },
    'network-firewall-rules': {
      owner: 'not-applicable',
      note: 'Only an interface endpoint in your own VPC has security groups.',
    },
    'network-design': 'not-applicable',
    'resource-config': {
      owner: 'customer',
      customer: 'Choose keys, indexes and capacity mode.',
    },
    'app-secrets': {
      owner: 'customer',
      customer: 'Let the code use IAM roles, not access keys.',
      confidence: 'medium',
      verification: 'specific',
    },
    'app-code': {
      owner: 'customer',
      customer: 'Write the access patterns of the application that calls the table.',
      confidence: 'low',
      verification: 'none',
    },
    'tls-enforcement': {
      owner: 'customer',
      confidence: 'low',
      verification: 'none',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Encrypts every table; there is no off switch.',
      customer: 'Choose the type of key.',
      sources: ['ddb-enc'],
      ask: false,
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the type of key',
    },
    'backup-execution': {
      owner: 'provider',
      provider: 'Backs up the table continuously.',
      customer: 'Turn on point-in-time recovery and, if you like, shorten its period.',
      condition: 'point-in-time recovery is on',
    },
    'availability-design': {
      owner: 'provider',
      provider: 'Replicates every table over several AZs by itself.',
      customer: 'Think only about further Regions, with global tables.',
      condition: 'in one Region',
      sources: ['ddb-res'],
    },
    'capacity-scaling': {
      owner: 'provider',
      condition: 'on-demand capacity mode',
    },
    'version-lifecycle': 'not-applicable',
    'db-engine-patching': {
      owner: 'provider',
      sources: ['srm'],
    },
    'guest-os-patching': {
      owner: 'provider',
      sources: ['srm'],
    },
    'service-software': {
      owner: 'provider',
      note: 'AWS calls this an abstracted service: it runs the infrastructure, the OS and the platform.',
      verification: 'specific',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
    'infrastructure-availability': {
      owner: 'provider',
      verification: 'specific',
    },
  },
};
