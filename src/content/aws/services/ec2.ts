import type {AwsService} from '../areas.js';

export const ec2: AwsService = {
  name: 'Amazon EC2',
  short: 'EC2',
  model: 'iaas',
  family: 'compute',
  resource: 'instance',
  security: 'sec-ec2',
  sources: {
    'sec-ec2': {
      title: 'Security in Amazon EC2',
      url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html',
    },
  },
  cells: {
    'data-retention': {
      owner: 'customer',
      provider: 'Wipes the blocks of a deleted volume before another account can use them.',
      customer: 'Delete volumes that you no longer need; some outlive the instance.',
      confidence: 'high',
      verification: 'specific',
    },
    'client-side-encryption': {
      owner: 'customer',
      provider: 'Takes no part in this.',
    },
    'resource-access-policies': {
      owner: 'customer',
      provider: 'Provides key pairs and access tools; does not manage logins.',
      customer: 'Guard SSH and RDP keys; decide who may use Session Manager or log in.',
    },
    'network-firewall-rules': {
      owner: 'customer',
      customer: 'Write rules for security groups, NACLs and the host firewall.',
      sources: ['srm'],
    },
    'network-design': {
      owner: 'customer',
      confidence: 'high',
      verification: 'specific',
    },
    'app-code': {
      owner: 'customer',
      verification: 'specific',
    },
    'app-dependencies': 'customer',
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Encrypts links between its data centers; does not require TLS of your traffic.',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      provider: 'Encrypts an attached EBS volume only if it was created encrypted.',
      customer: 'Ask for encryption per volume, or make it the default for EBS.',
      condition: 'EBS volumes',
      sources: ['ebs-enc'],
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the type of key',
    },
    'backup-execution': {
      owner: 'customer',
      customer: 'Set up snapshots or a plan in AWS Backup.',
      sources: ['rds-custom'],
    },
    'availability-design': {
      owner: 'customer',
      customer: 'Run instances in two or more AZs behind a load balancer.',
    },
    'capacity-scaling': {
      owner: 'customer',
      customer: 'Set up Auto Scaling.',
      sources: ['rds-custom'],
    },
    'version-lifecycle': {
      owner: 'customer',
      customer: 'Pick AMIs and OS versions.',
      verification: 'generic',
    },
    'runtime-patching': 'customer',
    'db-engine-patching': {
      owner: 'customer',
      condition: 'database you run yourself',
    },
    'guest-os-hardening': 'customer',
    'guest-os-patching': {
      owner: 'customer',
      provider: 'Publishes new AMIs and has Patch Manager, but stays out of the guest.',
      sources: ['srm', 'rds-custom'],
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      provider: 'Provides hardware encryption for NVMe instance store, and EBS encryption.',
      customer: 'Just use it; inside the guest, encrypt as you like.',
      condition: 'NVMe instance store, EBS volumes',
      confidence: 'high',
    },
    hypervisor: {
      owner: 'provider',
      note: 'A bare-metal instance has no AWS hypervisor under it.',
      verification: 'specific',
    },
  },
};
