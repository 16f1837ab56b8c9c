import type {AwsService} from '../areas.js';

export const iam: AwsService = {
  name: 'AWS IAM',
  short: 'IAM',
  model: 'foundation',
  family: 'identity',
  resource: 'IAM configuration',
  note: 'AWS runs IAM; the users, roles and policies in it are yours on every service.',
  security: 'sec-iam',
  sources: {
    'mfa-root': {
      title: 'Secure by Design: AWS enhances centralized security controls as MFA requirements expand',
      url: 'https://aws.amazon.com/blogs/security/secure-by-design-aws-enhances-centralized-security-controls-as-mfa-requirements-expand',
      seen: '2026-11-22',
    },
    'sec-iam': {
      title: 'Security in IAM and AWS STS',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/security.html',
    },
  },
  cells: {
    'service-software': {
      owner: 'provider',
      customer: 'Use IAM; your part is the users, roles and policies in it.',
    },
    'guest-os-patching': 'not-applicable',
    'guest-os-hardening': 'not-applicable',
    'version-lifecycle': 'not-applicable',
    'app-code': 'not-applicable',
    'app-secrets': 'not-applicable',
    'credentials-mfa': {
      owner: 'customer',
      provider: 'Refuses console sign-in to a root user without MFA once a grace period is over.',
      customer: 'Register and guard the MFA devices, and remove root access keys.',
      verification: 'specific',
      sources: ['mfa-root', 'data-boiler'],
    },
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Write the trust policies that say who may assume your roles.',
    },
    'data-classification': 'not-applicable',
    'data-retention': 'not-applicable',
    'data-residency': 'not-applicable',
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Stores account and identity data encrypted or hashed.',
      ask: false,
    },
    'encryption-key-choice': 'not-applicable',
    'key-lifecycle': 'not-applicable',
    'client-side-encryption': 'not-applicable',
    'tls-enforcement': {
      owner: 'provider',
      ask: false,
    },
    'network-firewall-rules': 'not-applicable',
    'network-design': 'not-applicable',
    'backup-policy': 'not-applicable',
    'infrastructure-availability': {
      owner: 'provider',
      customer: 'Need do nothing here.',
    },
    'availability-design': {
      owner: 'provider',
      provider: 'Runs a separate data plane in every Region, spread over at least three AZs.',
      customer:
        'Have no Region to choose. Avoid the need to change IAM during a recovery; consider Regional STS endpoints.',
      ask: false,
    },
    'capacity-scaling': {
      owner: 'provider',
      provider: 'Scales the control plane and the data planes without your noticing.',
    },
  },
};
