import type {AwsService} from '../areas.js';

export const rdsCustomOracle: AwsService = {
  name: 'Amazon RDS Custom for Oracle',
  short: 'RDS Custom',
  model: 'paas',
  family: 'database',
  resource: 'RDS Custom DB instance',
  note: 'Variant of RDS that gives you access to the operating system; the service ends on March 31, 2027.',
  security: 'sec-rds-custom-oracle',
  sources: {
    'sec-rds-custom-oracle': {
      title: 'Security in Amazon RDS Custom',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-security.html',
    },
  },
  cells: {
    'hardware-lifecycle': {
      owner: 'provider',
      verification: 'specific',
      sources: ['rds-custom', 'srm'],
    },
    'guest-os-patching': {
      owner: 'customer',
      provider: 'Provides a first image and keeps an eye on the host.',
      customer: 'Update the operating system yourself; that comes with full access to the host.',
      sources: ['rds-custom'],
    },
    'guest-os-hardening': {
      owner: 'customer',
      customer: 'Answer for whatever you change on the host.',
      sources: ['rds-custom'],
    },
    'db-engine-patching': {
      owner: 'shared',
      provider: 'Deploys the engine version you provide without manual steps.',
      customer: 'Provide the installer and patches packed as a custom engine version.',
    },
    'version-lifecycle': {
      owner: 'customer',
      provider: 'Runs the version you provide, and only until March 31, 2027, when the service ends.',
      customer: 'Prepare a custom engine version, set the date of the switch and plan your exit before March 31, 2027.',
      confidence: 'high',
    },
    'app-code': {
      owner: 'customer',
      customer: 'Keep schema, queries and stored procedures safe by design.',
      confidence: 'medium',
    },
    'resource-access-policies': {
      owner: 'customer',
      provider: 'Leaves logins to the database and the host to you.',
      customer: 'Set up user accounts, in the database as well as on the host.',
      confidence: 'medium',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      verification: 'generic',
    },
    'encryption-at-rest-enablement': {
      owner: 'shared',
      provider: 'Creates encrypted instances only.',
      customer: 'Have a symmetric KMS key ready for the instance.',
    },
    'encryption-key-choice': {
      owner: 'customer',
      provider: 'Requires a symmetric KMS key and accepts no AWS managed key.',
      customer: 'Choose or create the key and write its key policy.',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'tls-enforcement': {
      owner: 'customer',
      confidence: 'low',
      verification: 'none',
    },
    'network-firewall-rules': {
      owner: 'customer',
      confidence: 'medium',
      verification: 'generic',
    },
    'backup-execution': {
      owner: 'shared',
      customer: 'Switch backups on and take care of anything you customized.',
      sources: ['rds-custom'],
    },
    'backup-policy': {
      owner: 'customer',
      provider: 'Never lets the retention of automated backups drop to 0.',
    },
    'infrastructure-availability': {
      owner: 'provider',
      confidence: 'medium',
    },
    'availability-design': {
      owner: 'customer',
      note: "AWS's own table now lists high availability under AWS; here it counts as yours because the choice is yours.",
      confidence: 'low',
      sources: ['rds-custom'],
    },
    'capacity-scaling': {
      owner: 'shared',
      sources: ['rds-custom'],
    },
    'service-audit-logging': {
      owner: 'provider',
      confidence: 'medium',
    },
  },
};
