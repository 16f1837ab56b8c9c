import type {AwsService} from '../areas.js';

export const ecsEc2: AwsService = {
  name: 'Amazon ECS on EC2',
  short: 'ECS on EC2',
  model: 'caas',
  family: 'containers',
  resource: 'container instance and task',
  note: 'Containers run on EC2 instances that you secure; with Fargate, AWS secures the servers instead.',
  security: 'sec-ecs-ec2',
  sources: {
    'sec-ecs-ec2': {
      title: 'Security in Amazon Elastic Container Service',
      url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security.html',
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
      owner: 'customer',
      provider: 'Releases AMIs made for ECS.',
      customer: 'Bring container instances up to date, in place or by replacing them.',
      sources: ['ecs-bp', 'ecs-shared'],
    },
    'guest-os-hardening': {
      owner: 'customer',
      customer: 'Lock down the OS of your container instances with a firewall, anti-malware and fewer services.',
      verification: 'generic',
    },
    'runtime-patching': {
      owner: 'customer',
      customer: 'Refresh the language runtime by rebuilding images, and the container agent on each instance.',
      sources: ['ecs-bp'],
    },
    'version-lifecycle': {
      owner: 'customer',
      provider: 'Brings out AMIs and container agents, and shows which agents are outdated.',
      customer: 'Choose when your container instances get a newer AMI and agent.',
    },
    'app-dependencies': 'customer',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Give tasks their roles and the right to pull images.',
      confidence: 'medium',
    },
    'data-retention': {
      owner: 'customer',
      customer: 'Decide how long data on task volumes is kept, and delete it.',
      condition: 'data that tasks keep on volumes',
    },
    'data-residency': {
      owner: 'customer',
      customer: 'Create the cluster in a Region that meets your residency rules.',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      condition: 'EBS storage under the container instances',
      verification: 'generic',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      customer: 'Ask for encryption on every volume, or make it the default for EBS.',
      condition: 'EBS storage under the container instances',
      confidence: 'medium',
      verification: 'generic',
    },
    'encryption-key-choice': {
      owner: 'customer',
      customer: 'Choose the key for the volumes of your instances and, if it is your own, write its key policy.',
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
    'network-firewall-rules': {
      owner: 'customer',
      verification: 'generic',
    },
    'backup-execution': {
      owner: 'customer',
      provider: 'Has snapshots and AWS Backup ready for the volumes involved.',
      customer: 'Back up those volumes that store data of your tasks, by hand or on a schedule.',
      confidence: 'medium',
      verification: 'generic',
    },
    'backup-policy': {
      owner: 'customer',
      customer: 'Plan what is backed up and how often, and rehearse a restore.',
      condition: 'tasks that keep data on EBS or EFS volumes',
      confidence: 'medium',
      verification: 'generic',
    },
    'availability-design': {
      owner: 'customer',
      provider: 'Follows your placement strategy when it starts tasks.',
      customer: 'Spread both the instances and the placement of tasks over several AZs.',
    },
    'capacity-scaling': {
      owner: 'customer',
      provider: 'Hands out EC2 capacity as you order it.',
      customer: 'Set the size of the Auto Scaling group and how many tasks run.',
      condition: 'capacity provider without managed scaling',
    },
    'workload-incident-response': {
      owner: 'customer',
      customer: 'Find out about compromised instances, tasks or credentials and deal with them.',
    },
  },
};
