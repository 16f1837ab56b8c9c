import type {AwsService} from '../areas.js';

export const sns: AwsService = {
  name: 'Amazon SNS',
  short: 'SNS',
  model: 'serverless',
  family: 'integration',
  resource: 'topic',
  security: 'sec-sns',
  sources: {
    'sec-sns': {
      title: 'Amazon SNS security',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-security.html',
      seen: '2023-06-15',
    },
    'sns-enc': {
      title: 'Data encryption in Amazon SNS',
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-data-encryption.html',
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
      customer: 'Write a topic policy that says who may publish and subscribe.',
      verification: 'specific',
    },
    'data-retention': {
      owner: 'not-applicable',
      why: 'A standard SNS topic passes messages on to subscribers and is not a lasting store for them.',
    },
    'data-residency': {
      owner: 'customer',
      confidence: 'medium',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      customer: 'Turn on server-side encryption with a KMS key for the topic.',
      sources: ['sns-enc'],
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'tls-enforcement': {
      owner: 'customer',
      condition: 'topic without server-side encryption',
    },
    'network-firewall-rules': 'not-applicable',
    'network-design': 'not-applicable',
    'backup-policy': 'not-applicable',
    'availability-design': {
      owner: 'provider',
      provider: 'Uses several AZs of the Region, so that the loss of one does not stop delivery.',
      customer: 'Set delivery retries and dead-letter queues, and decide about further Regions.',
      condition: 'within one Region',
    },
    'capacity-scaling': {
      owner: 'provider',
      confidence: 'low',
      verification: 'none',
    },
  },
};
