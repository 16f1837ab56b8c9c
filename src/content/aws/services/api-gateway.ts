import type {AwsService} from '../areas.js';

export const apiGateway: AwsService = {
  name: 'Amazon API Gateway',
  short: 'API Gateway',
  model: 'serverless',
  family: 'integration',
  resource: 'API',
  security: 'sec-api-gateway',
  sources: {
    'apigw-faq': {
      title: 'Amazon API Gateway FAQs',
      url: 'https://aws.amazon.com/api-gateway/faqs/',
      seen: '2026-11-22',
    },
    'sec-api-gateway': {
      title: 'Security in Amazon API Gateway',
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/security.html',
    },
  },
  cells: {
    'version-lifecycle': 'not-applicable',
    'app-code': {
      owner: 'customer',
      customer: 'Define the API, its authorizers and its back end.',
      confidence: 'low',
      verification: 'none',
    },
    'app-secrets': {
      owner: 'customer',
      confidence: 'medium',
    },
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Choose the authorizers, API keys and resource policies.',
    },
    'client-devices': {
      owner: 'customer',
      condition: 'your own devices, not those of public callers',
    },
    'data-retention': 'not-applicable',
    'data-residency': {
      owner: 'customer',
      confidence: 'medium',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      condition: 'stage cache of a REST API',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      customer: 'Switch on encryption of the stage cache.',
      condition: 'only with caching turned on',
      confidence: 'medium',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'client-side-encryption': {
      owner: 'customer',
      provider: 'Passes the payload on to your back end.',
    },
    'tls-endpoint': {
      owner: 'provider',
      provider: 'Accepts only HTTPS on the endpoint of each API.',
      verification: 'specific',
      sources: ['apigw-faq', 'data-boiler'],
    },
    // a stage cache hardly leaves a choice of key: not to be asked about
    'encryption-key-choice': {owner: 'customer', ask: false},
    'tls-enforcement': {
      owner: 'shared',
      provider: 'Turns plain HTTP away.',
      customer: 'Set the minimum TLS version, the certificate of a custom domain and TLS to your back end.',
      sources: ['apigw-faq'],
    },
    'network-firewall-rules': 'not-applicable',
    'network-design': 'not-applicable',
    'backup-policy': 'not-applicable',
    'availability-design': {
      owner: 'provider',
      provider: 'Runs in several AZs of each Region and recovers by itself when one is lost.',
      customer: 'Plan further Regions and the DNS failover between them.',
      condition: 'within one Region',
    },
    'capacity-scaling': {
      owner: 'provider',
      provider: 'Takes in and processes all calls and manages their traffic.',
      customer: 'Set throttling for your APIs and ask for higher account limits.',
      confidence: 'medium',
    },
  },
};
