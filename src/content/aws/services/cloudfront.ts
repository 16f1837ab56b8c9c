import type {AwsService} from '../areas.js';

export const cloudfront: AwsService = {
  name: 'Amazon CloudFront',
  short: 'CloudFront',
  model: 'serverless',
  family: 'network',
  resource: 'distribution',
  security: 'sec-cloudfront',
  sources: {
    'sec-cloudfront': {
      title: 'Security in Amazon CloudFront',
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/security.html',
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
    'app-code': {
      owner: 'not-applicable',
      why: 'A distribution without functions at the edge runs no code of yours; your application runs at the origin.',
    },
    'app-secrets': 'not-applicable',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Choose signed URLs, origin access control and limits by country.',
      verification: 'specific',
    },
    'client-devices': {
      owner: 'customer',
      condition: 'your own devices, not those of public viewers',
    },
    'data-retention': {
      owner: 'not-applicable',
      why: 'CloudFront holds copies in a cache; the data itself stays at your origin.',
    },
    'data-residency': 'not-applicable',
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Keeps the code and configuration of functions encrypted at the edge at all times.',
      condition: 'code and configuration of CloudFront Functions',
      confidence: 'medium',
      ask: false,
    },
    'encryption-key-choice': 'not-applicable',
    'key-lifecycle': 'not-applicable',
    'client-side-encryption': {
      owner: 'customer',
      provider: 'Passes on what it receives, and can encrypt chosen form fields at the edge.',
      customer: 'Set up field-level encryption or encrypt the content yourself.',
      confidence: 'high',
      verification: 'specific',
    },
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Serves HTTP or HTTPS, as you configure it.',
      customer: 'Require HTTPS from viewers and on the way to your origin.',
    },
    'network-firewall-rules': 'not-applicable',
    'network-design': 'not-applicable',
    'backup-policy': 'not-applicable',
    'availability-design': {
      owner: 'provider',
      provider: 'Serves content from edge locations all over the world.',
      customer: 'Make your origin highly available, for example with an origin group for failover.',
      ask: false,
    },
    'capacity-scaling': {
      owner: 'provider',
      customer: 'Have nothing to scale at the edge; size your origin.',
      confidence: 'low',
      verification: 'none',
    },
  },
};
