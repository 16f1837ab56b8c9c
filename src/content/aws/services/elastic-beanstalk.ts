import type {AwsService} from '../areas.js';

export const elasticBeanstalk: AwsService = {
  name: 'AWS Elastic Beanstalk',
  short: 'Elastic Beanstalk',
  model: 'paas',
  family: 'compute',
  resource: 'environment',
  note: 'Who patches the instances depends on whether managed platform updates are on.',
  security: 'sec-elastic-beanstalk',
  sources: {
    'eb-shared': {
      title: 'Shared responsibility model for Elastic Beanstalk platform maintenance',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-shared-responsibility.html',
      seen: '2023-06-15',
    },
    'sec-elastic-beanstalk': {
      title: 'AWS Elastic Beanstalk security',
      url: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/security.html',
    },
  },
  cells: {
    'guest-os-patching': {
      owner: 'shared',
      provider: 'Builds patches into new platform versions and rolls them out if managed updates are on.',
      customer: 'Keep managed updates on; once you opt out, updating is up to you.',
      condition: 'depends on the managed updates setting',
      sources: ['eb-shared'],
    },
    'guest-os-hardening': {
      owner: 'shared',
      provider: 'Delivers OS updates inside its platform images.',
      customer:
        'Choose safe options such as IMDSv2 for instance metadata, and answer for what you change on instances.',
      confidence: 'medium',
    },
    'runtime-patching': {
      owner: 'shared',
      provider: 'Packs patches for runtime, application server and web server into platform versions.',
      customer: 'Accept managed updates or install them yourself, and leave platforms that retire.',
      condition: 'depends on the managed updates setting',
      sources: ['eb-shared'],
    },
    'version-lifecycle': {
      owner: 'customer',
      provider: 'Publishes when each platform will be retired.',
      customer: 'Switch to a current platform before yours is retired.',
      confidence: 'high',
      sources: ['eb-shared'],
    },
    'app-dependencies': {
      owner: 'customer',
      verification: 'specific',
      sources: ['eb-shared', 'srm'],
    },
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Decide what the roles of the environment allow and who may deploy.',
      confidence: 'medium',
    },
    'data-retention': {
      owner: 'customer',
      customer: 'Set expiry where the data is: in the storage services behind your application.',
      confidence: 'high',
      verification: 'specific',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      provider: 'Has encryption built into the storage used by the environment, for example S3 and EBS.',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      customer: 'Check each storage service you use and turn its encryption on.',
      condition: 'storage volumes and databases in the environment',
      confidence: 'medium',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'client-side-encryption': {
      owner: 'customer',
      condition: 'for what your application stores, not for source bundles',
      confidence: 'high',
      verification: 'specific',
    },
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Offers certificates and load balancer listeners for HTTPS.',
      customer: 'Configure an HTTPS listener for your environment.',
    },
    'network-firewall-rules': {
      owner: 'customer',
      provider: 'Starts you off with a default security group for the instances and applies its rules.',
      customer: 'Tighten the default security group or bring your own.',
    },
    'backup-execution': {
      owner: 'customer',
      provider: 'Knows how to rebuild the environment; the data is not part of that.',
      customer: 'Use the backup of whichever service holds your application data.',
      condition: 'data that is not in a coupled RDS database',
      confidence: 'medium',
      verification: 'generic',
    },
    'backup-policy': {
      owner: 'customer',
      customer: 'Plan what is backed up and how often, and rehearse a restore.',
      condition: 'storage and databases the environment uses',
      confidence: 'medium',
      verification: 'generic',
    },
    'infrastructure-availability': {
      owner: 'provider',
      customer: 'Need do nothing for the infrastructure of AWS.',
    },
    'availability-design': {
      owner: 'customer',
      provider: 'Places instances in the number of AZs you set; the default option is Any.',
      customer: 'Say how many AZs you want, or list them.',
    },
    'capacity-scaling': {
      owner: 'shared',
      provider: 'Sets up Auto Scaling with default triggers and then starts or stops instances.',
      customer: 'Tune the triggers, the instance type and the lower and upper limit.',
    },
  },
};
