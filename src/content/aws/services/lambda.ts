import type {AwsService} from '../areas.js';

export const lambda: AwsService = {
  name: 'AWS Lambda',
  short: 'Lambda',
  model: 'serverless',
  family: 'compute',
  resource: 'function',
  note: 'A zip function on a managed runtime in Auto update mode, unless a cell says otherwise.',
  security: 'sec-lambda',
  sources: {
    'lambda-data': {
      title: 'Data protection in AWS Lambda',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/security-dataprotection.html',
      seen: '2023-06-15',
    },
    'lambda-rt': {
      title: 'Shared responsibility for Lambda runtime management',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/runtime-management-shared.html',
      seen: '2026-11-22',
    },
    'lambda-vpc': {
      title: 'Giving Lambda functions access to a VPC',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
    },
    'lambda-wp': {
      title: 'Security Overview of AWS Lambda: shared responsibility',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/security-overview-aws-lambda/the-shared-responsibility-model.html',
      seen: '2026-11-22',
    },
    'sec-lambda': {
      title: 'Security in AWS Lambda',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-security.html',
    },
  },
  cells: {
    'data-retention': 'not-applicable',
    'client-side-encryption': {
      owner: 'customer',
      customer: 'Encrypt a value before you send it, if you wish.',
      condition: 'environment variables',
      confidence: 'high',
      verification: 'specific',
    },
    'encryption-key-choice': {
      owner: 'customer',
      customer: 'Stay with the aws/lambda key or bring a customer managed one.',
      verification: 'specific',
      sources: ['lambda-data', 'srm'],
    },
    'iam-permissions': {
      owner: 'customer',
      customer: 'Define the execution role and who can invoke the function.',
      verification: 'specific',
      sources: ['lambda-wp', 'srm'],
    },
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Write the resource policy and set the auth type of a function URL.',
    },
    'network-firewall-rules': {
      owner: 'customer',
      provider: 'Runs other functions in a network of its own.',
      customer: 'Give each function in your VPC its security groups.',
      condition: 'function attached to your own VPC',
      sources: ['lambda-vpc'],
    },
    'network-design': {
      owner: 'customer',
      provider: 'Runs other functions in a network of its own.',
      customer: 'Plan subnets and endpoints for functions in your VPC.',
      condition: 'function attached to your own VPC',
      sources: ['lambda-vpc'],
    },
    'app-secrets': {
      owner: 'customer',
      verification: 'specific',
    },
    'backup-policy': 'not-applicable',
    'app-code': {
      owner: 'customer',
      customer: 'Write safe code and check every input event.',
      verification: 'specific',
      sources: ['lambda-wp'],
    },
    'app-dependencies': {
      owner: 'customer',
      provider: 'Brings only the SDK in the runtime.',
      customer: 'Keep what you bundle up to date: zip, layers or image.',
      verification: 'specific',
      sources: ['lambda-wp', 'lambda-rt', 'srm'],
    },
    'tls-enforcement': {
      owner: 'customer',
      customer: 'Call other systems only over TLS.',
      condition: 'calls that the function makes',
      sources: ['lambda-data'],
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Encrypts environment variables, packages and layers at all times.',
      customer: 'Choose your own KMS key if you want one.',
      sources: ['lambda-data'],
      ask: false,
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the type of key',
    },
    'availability-design': {
      owner: 'provider',
      provider: 'Places functions in every AZ of the Region on its own.',
      customer: 'Need do nothing here; in your own VPC, supply subnets in several AZs.',
      condition: 'function outside your own VPC',
      sources: ['lambda-vpc'],
    },
    'version-lifecycle': {
      owner: 'customer',
      provider: 'Announces the end of a runtime.',
      customer: 'Switch functions to a supported runtime in time.',
      confidence: 'high',
      sources: ['lambda-rt'],
    },
    'runtime-patching': {
      owner: 'provider',
      provider: 'Patches managed runtimes and moves functions in Auto mode to them.',
      customer: 'Stay on a supported runtime; in other modes or with an image, patch it yourself.',
      condition: 'managed runtime in Auto update mode',
      sources: ['lambda-rt', 'lambda-wp'],
    },
    'guest-os-hardening': {
      owner: 'provider',
      condition: 'zip function on a managed runtime',
    },
    'guest-os-patching': {
      owner: 'provider',
      provider: 'Patches the operating system that functions run on.',
      customer: 'Need do nothing for a zip function; rebuild a container image yourself.',
      condition: 'zip function on a managed runtime in Auto update mode',
      sources: ['lambda-wp', 'lambda-rt'],
    },
    'service-software': {
      owner: 'provider',
      verification: 'specific',
      sources: ['lambda-wp', 'srm'],
    },
    'tls-endpoint': {
      owner: 'provider',
      provider: 'Accepts only HTTPS on the API endpoints.',
      verification: 'specific',
      sources: ['lambda-data', 'data-boiler'],
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
  },
};
