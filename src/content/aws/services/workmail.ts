import type {AwsService} from '../areas.js';

export const workmail: AwsService = {
  name: 'Amazon WorkMail',
  short: 'WorkMail',
  model: 'saas',
  family: 'end-user',
  resource: 'mailbox',
  note: 'Software as a service: users, data and devices stay yours. AWS ends support on March 31, 2027.',
  security: 'sec-workmail',
  sources: {
    'sec-workmail': {
      title: 'Security in Amazon WorkMail',
      url: 'https://docs.aws.amazon.com/workmail/latest/adminguide/security.html',
      seen: '2023-06-15',
    },
    'workmail-eos': {
      title: 'Amazon WorkMail end of support',
      url: 'https://docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html',
      seen: '2026-11-22',
    },
  },
  cells: {
    'guest-os-patching': {
      owner: 'provider',
      confidence: 'medium',
      verification: 'generic',
    },
    'guest-os-hardening': {
      owner: 'provider',
      confidence: 'medium',
      verification: 'generic',
    },
    'runtime-patching': {
      owner: 'provider',
      confidence: 'medium',
      verification: 'generic',
    },
    'version-lifecycle': {
      owner: 'provider',
      provider: 'Runs one version of the mail service for all customers.',
      customer: 'Move to another mail service before support ends on March 31, 2027.',
      confidence: 'high',
      sources: ['workmail-eos'],
    },
    'app-code': {
      owner: 'provider',
      provider: 'Writes the mail application and fixes its flaws.',
      customer: 'Use the application as it is; a Lambda function that you attach is yours.',
      condition: 'the mail application itself, not Lambda functions that you attach',
      confidence: 'medium',
      ask: false,
    },
    'app-dependencies': {
      owner: 'provider',
      provider: 'Updates the libraries in the mail application.',
      customer: 'Need do nothing here.',
      confidence: 'medium',
      ask: false,
    },
    'app-secrets': 'not-applicable',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Create the users, groups and mailbox permissions.',
      confidence: 'medium',
    },
    'client-devices': {
      owner: 'customer',
      provider: 'Applies the access rules that you set for mobile devices.',
      customer: 'Protect the devices on which people read their mail.',
      confidence: 'medium',
      verification: 'specific',
    },
    'data-retention': {
      owner: 'customer',
      confidence: 'high',
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
      provider: 'Encrypts every message before it is written; this cannot be turned off.',
      customer: 'Choose a KMS key of your own, if you want one, when you create the organization.',
      ask: false,
    },
    'encryption-key-choice': {
      owner: 'customer',
      customer: 'Choose the key when you create the organization and, if the key is yours, write its policy.',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
      confidence: 'low',
    },
    'client-side-encryption': {
      owner: 'customer',
      confidence: 'low',
      verification: 'none',
    },
    'tls-enforcement': {
      owner: 'provider',
      provider: 'Accepts mail clients and API calls over TLS only.',
      condition: 'mail clients and API',
      ask: false,
    },
    'network-firewall-rules': 'not-applicable',
    'network-design': 'not-applicable',
    'backup-policy': {
      owner: 'customer',
      confidence: 'low',
      verification: 'none',
    },
    'availability-design': {
      owner: 'provider',
      customer: 'Use the service as it is; no AZ setting is known.',
      confidence: 'low',
      verification: 'none',
    },
    'capacity-scaling': {
      owner: 'provider',
      customer: 'Add users and ask for higher limits.',
      confidence: 'low',
      verification: 'none',
    },
  },
};
