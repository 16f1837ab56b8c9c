import type {AwsService} from '../areas.js';

export const kms: AwsService = {
  name: 'AWS KMS',
  short: 'KMS',
  model: 'foundation',
  family: 'encryption',
  resource: 'KMS key',
  note: 'AWS runs the key store; you decide which keys you need and who may use them.',
  security: 'sec-kms',
  sources: {
    'sec-kms': {
      title: 'Security of AWS Key Management Service',
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/kms-security.html',
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
      customer: 'Write the key policies and grants.',
    },
    'data-classification': {
      owner: 'customer',
      customer: 'Know and label the data that each of your keys protects.',
    },
    'data-retention': 'not-applicable',
    'data-residency': {
      owner: 'customer',
      confidence: 'medium',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      verification: 'generic',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Stores key material encrypted under keys that stay inside its hardware security modules.',
      ask: false,
    },
    'encryption-key-choice': {
      owner: 'customer',
      provider: 'Offers AWS owned, AWS managed and customer managed keys.',
      customer: 'Decide which type of key you need and write the policy of your own keys.',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'client-side-encryption': 'not-applicable',
    'tls-enforcement': {
      owner: 'provider',
      ask: false,
    },
    'network-firewall-rules': 'not-applicable',
    'network-design': 'not-applicable',
    'backup-policy': 'not-applicable',
    'availability-design': {
      owner: 'provider',
      provider: 'Replicates the service over at least three AZs of each Region.',
      customer: 'Decide whether you need keys in further Regions.',
      condition: 'within one Region',
    },
    'capacity-scaling': {
      owner: 'provider',
      provider: 'Scales the service without your noticing.',
      customer: 'Have nothing to scale; stay within the request quotas.',
    },
  },
};
