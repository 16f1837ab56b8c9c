import type {AwsService} from '../areas.js';

export const sagemaker: AwsService = {
  name: 'Amazon SageMaker AI',
  short: 'SageMaker AI',
  model: 'paas',
  family: 'ml',
  resource: 'notebook instance, job or endpoint',
  note: 'Notebook instances leave you more upkeep than training jobs and endpoints do.',
  security: 'sec-sagemaker',
  sources: {
    'sec-sagemaker': {
      title: 'Security in Amazon SageMaker AI',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/security.html',
    },
    'sm-nbi': {
      title: 'Notebook instance software updates',
      url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html',
      seen: '2023-06-15',
    },
  },
  cells: {
    'guest-os-patching': {
      owner: 'shared',
      provider: 'Releases patched notebook images and patches the servers for training and hosting.',
      customer: 'Stop and restart your notebook instances so that they pick up the update.',
      condition: 'notebook instances; AWS alone patches jobs and endpoints',
      sources: ['sm-nbi'],
    },
    'guest-os-hardening': {
      owner: 'shared',
      provider: 'Supplies the notebook image and keeps it up to date.',
      customer: 'Decide whether users get root access, and answer for what they install or change.',
      condition: 'notebook instances',
      confidence: 'medium',
    },
    'runtime-patching': {
      owner: 'shared',
      provider: 'Releases framework containers and notebook kernels.',
      customer: 'Restart your notebooks, and choose current images for jobs and endpoints.',
      condition: 'depends on where the image comes from',
      sources: ['sm-nbi'],
    },
    'version-lifecycle': {
      owner: 'customer',
      provider: 'Announces when support for a platform identifier ends.',
      customer: 'Choose the platform identifier and move your notebooks off a retired one.',
      condition: 'notebook instances',
    },
    'app-code': {
      owner: 'customer',
      confidence: 'medium',
    },
    'app-dependencies': 'customer',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Write the execution roles and decide which users may enter the domain.',
      confidence: 'medium',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Encrypts storage volumes and job output even if you name no key.',
      customer: 'Name a KMS key of your own if you want one.',
      condition: 'no key named for the notebook instance, job or endpoint',
      confidence: 'medium',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'client-side-encryption': {
      owner: 'customer',
      confidence: 'low',
      verification: 'none',
    },
    'tls-enforcement': {
      owner: 'shared',
      provider: 'Accepts API and console requests over TLS only, and offers encryption between nodes.',
      customer: 'Turn on encryption between the nodes of a training cluster.',
    },
    'network-firewall-rules': {
      owner: 'customer',
      condition: 'run in your own VPC',
    },
    'network-design': {
      owner: 'customer',
      provider: 'Runs the instance in a VPC of AWS if you name no subnet.',
      condition: 'with a subnet of your own VPC',
      confidence: 'high',
      verification: 'specific',
    },
    'backup-policy': 'not-applicable',
    'availability-design': {
      owner: 'shared',
      provider: 'Tries to spread the instances of an endpoint over several AZs.',
      customer: 'Run several instances per endpoint and, in your own VPC, name two subnets in different AZs.',
      condition: 'endpoints',
    },
    'capacity-scaling': {
      owner: 'shared',
      provider: 'Adds or removes endpoint instances as your policy says.',
      customer: 'Set the scaling policy with its limits and choose the instance types.',
    },
  },
};
