import type {AwsService} from '../areas.js';

export const s3: AwsService = {
  name: 'Amazon S3',
  short: 'S3',
  model: 'serverless',
  family: 'storage',
  resource: 'bucket',
  security: 'sec-s3',
  sources: {
    's3-bpa': {
      title: 'Amazon S3: Block Public Access by default from April 2023',
      url: 'https://aws.amazon.com/about-aws/whats-new/2022/12/amazon-s3-automatically-enable-block-public-access-disable-access-control-lists-buckets-april-2023/',
      seen: '2026-11-22',
    },
    's3-sse': {
      title: 'Protecting data with server-side encryption',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html',
      seen: '2026-11-22',
    },
    'sec-s3': {
      title: 'Amazon S3 security',
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security.html',
      seen: '2023-06-15',
    },
  },
  cells: {
    'data-classification': {
      owner: 'customer',
      verification: 'specific',
    },
    'data-retention': {
      owner: 'customer',
      confidence: 'high',
      verification: 'specific',
    },
    'client-side-encryption': {
      owner: 'customer',
      confidence: 'high',
      verification: 'specific',
    },
    'encryption-key-choice': {
      owner: 'customer',
      customer: 'Stay with SSE-S3 or choose SSE-KMS, DSSE-KMS or SSE-C.',
      verification: 'specific',
      sources: ['s3-sse', 'srm'],
    },
    'iam-permissions': {
      owner: 'customer',
      verification: 'specific',
    },
    'resource-access-policies': {
      owner: 'customer',
      provider: 'Turns on Block Public Access and turns off ACLs for buckets made since April 2023.',
      customer: 'Write bucket policies and keep Block Public Access on; do without ACLs.',
      verification: 'specific',
      sources: ['s3-bpa', 'srm'],
    },
    'network-firewall-rules': {
      owner: 'not-applicable',
      note: 'Only an interface endpoint in your own VPC has security groups.',
    },
    'network-design': 'not-applicable',
    'app-secrets': 'not-applicable',
    'app-code': 'not-applicable',
    'tls-enforcement': {
      owner: 'customer',
      customer: 'Deny requests without aws:SecureTransport in the bucket policy.',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Encrypts every new object, at least with SSE-S3.',
      customer: 'Ask for SSE-KMS, DSSE-KMS or SSE-C if you need more.',
      condition: 'objects uploaded since January 5, 2023',
      note: 'Older courses still call this your task.',
      sources: ['s3-sse'],
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the type of key',
    },
    'backup-execution': {
      owner: 'customer',
      provider: 'Stores objects several times over, but a deletion removes every copy.',
      customer: 'Guard against deletion with versioning, replication or AWS Backup.',
      confidence: 'medium',
    },
    'availability-design': {
      owner: 'provider',
      provider: 'Stores each object in three or more AZs.',
      customer: 'Choose the storage class and whether to replicate to other Regions.',
      condition: 'any storage class except the One Zone classes',
    },
    'capacity-scaling': {
      owner: 'provider',
      customer: 'Only spread heavy load over prefixes.',
    },
    'version-lifecycle': 'not-applicable',
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
