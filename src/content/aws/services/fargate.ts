import type {AwsService} from '../areas.js';

export const fargate: AwsService = {
  name: 'AWS Fargate',
  short: 'Fargate',
  model: 'serverless',
  family: 'containers',
  resource: 'task',
  note: 'Shown as used with Amazon ECS: AWS runs the servers, you bring the container images.',
  security: 'sec-fargate',
  sources: {
    'sec-fargate': {
      title: 'Fargate security best practices in Amazon ECS',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-fargate.html',
    },
  },
  cells: {
    'service-software': {
      owner: 'provider',
      provider: 'Keeps the ECS control plane running and up to date.',
      customer: 'Use the ECS API; there is nothing to patch.',
      verification: 'specific',
      sources: ['ecs-bp', 'srm'],
    },
    'guest-os-patching': {
      owner: 'provider',
      provider: 'Keeps OS and kernel under your tasks patched.',
      customer: 'Start fresh tasks when old ones are retired, and stay off outdated platform versions.',
      sources: ['ecs-shared', 'ecs-bp'],
    },
    'guest-os-hardening': {
      owner: 'provider',
      provider: 'Takes care of a hardened host and kernel for every task.',
      customer: 'Harden what is inside your image; you cannot reach the host.',
      condition: 'for the host, not for what is in your image',
    },
    'runtime-patching': {
      owner: 'shared',
      provider: 'Ships container runtime fixes with the platform version.',
      customer: 'Rebuild images regularly: the language runtime inside them is yours.',
      condition: 'AWS for the container runtime, you for the language runtime in the image',
      sources: ['ecs-bp'],
    },
    'version-lifecycle': {
      owner: 'customer',
      provider:
        'Says when a platform version will be deprecated, fixes it in new revisions and retires tasks on unsafe ones.',
      customer: 'Switch to a supported platform version before the one you pinned is deprecated.',
      condition: 'task or service that names a fixed platform version',
    },
    'app-dependencies': 'customer',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Give tasks their roles and the right to pull images.',
      confidence: 'medium',
    },
    'data-retention': {
      owner: 'not-applicable',
      why: 'Fargate keeps no lasting data of yours: the storage of a task goes away with the task.',
    },
    'data-residency': {
      owner: 'customer',
      customer: 'Create the cluster in a Region that meets your residency rules.',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      verification: 'generic',
    },
    'encryption-at-rest-enablement': {
      owner: 'provider',
      provider: 'Encrypts the temporary storage of each task.',
      customer: 'Name a customer managed key if you prefer your own.',
      condition: 'platform version 1.4.0 or newer on Linux',
    },
    'encryption-key-choice': {
      owner: 'customer',
      confidence: 'low',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'client-side-encryption': {
      owner: 'customer',
      provider: 'Leaves encryption inside your application to you.',
    },
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Provides load balancers and certificates; TLS for application traffic stays optional.',
      customer: 'Turn away unencrypted traffic at the load balancer or in your code.',
      confidence: 'medium',
      verification: 'generic',
    },
    'network-design': {
      owner: 'customer',
      confidence: 'high',
      verification: 'specific',
    },
    'backup-policy': 'not-applicable',
    'availability-design': {
      owner: 'shared',
      provider: 'Distributes tasks among AZs unless told otherwise.',
      customer: 'Name subnets in several AZs and ask for two tasks or more.',
    },
    'capacity-scaling': {
      owner: 'shared',
      provider: 'Finds servers for your tasks and adds more when needed.',
      customer: 'Say how much CPU and memory a task gets, and set the number of tasks or a scaling policy.',
    },
  },
};
