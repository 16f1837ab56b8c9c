import type {AwsService} from '../areas.js';

export const rds: AwsService = {
  name: 'Amazon RDS',
  short: 'RDS',
  model: 'paas',
  family: 'database',
  resource: 'DB instance',
  security: 'sec-rds',
  sources: {
    'sec-rds': {
      title: 'Security in Amazon RDS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.html',
    },
  },
  cells: {
    'resource-access-policies': {
      owner: 'customer',
      provider: 'Runs the engine, which checks every login.',
      customer: 'Create database users, grant rights and take care with shared snapshots.',
    },
    'network-firewall-rules': {
      owner: 'customer',
      confidence: 'medium',
      verification: 'generic',
    },
    'resource-config': {
      owner: 'customer',
      customer: 'Choose parameter groups, public access and deletion protection.',
    },
    'app-code': {
      owner: 'customer',
      customer: 'Write safe queries and procedures on a sound schema.',
      verification: 'specific',
      sources: ['rds-custom'],
    },
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Provides a TLS endpoint for the database.',
      customer: 'Make TLS mandatory and give clients the CA bundle.',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      customer: 'Switch encryption on when you create the DB instance.',
      note: 'The console preselects it, but you decide.',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the type of key',
    },
    'backup-execution': {
      owner: 'provider',
      provider: 'Backs up the database daily, with logs for point-in-time recovery.',
      customer: 'Keep the retention above 0, or backups stop.',
      condition: 'automated backups are on',
      sources: ['rds-custom', 'rds-welcome'],
    },
    'availability-design': {
      owner: 'customer',
      provider: 'Replicates and fails over once Multi-AZ is on.',
      customer: 'Turn on Multi-AZ.',
      note: "AWS's own table lists high availability under AWS; here it is yours because you turn on Multi-AZ.",
      sources: ['rds-custom'],
    },
    'capacity-scaling': {
      owner: 'shared',
      provider: 'Carries out the scaling; can grow storage by itself.',
      customer: 'Pick the instance class and set limits.',
      note: "AWS's own table lists scaling under AWS; here it is shared because you start it.",
      confidence: 'low',
      sources: ['rds-custom'],
    },
    'version-lifecycle': {
      owner: 'customer',
      provider: 'Names the end of support and forces upgrades only after it.',
      customer: 'Decide on engine version, window and day of a major upgrade.',
      confidence: 'high',
      sources: ['rds-maint'],
      ask: false,
    },
    'db-engine-patching': {
      owner: 'provider',
      provider: 'Installs and patches the engine; schedules required security patches by itself.',
      customer: 'Pick the window, allow minor auto-upgrades or not, start major ones.',
      sources: ['rds-custom', 'rds-maint'],
    },
    'guest-os-patching': {
      owner: 'provider',
      provider: 'Patches the operating system of the database server.',
      customer: 'Pick the window or start an update sooner.',
      sources: ['rds-custom', 'rds-maint'],
    },
    'service-software': {
      owner: 'provider',
      verification: 'specific',
      sources: ['rds-custom', 'srm'],
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      verification: 'generic',
    },
    'infrastructure-availability': {
      owner: 'provider',
      provider: 'Performs the failover once Multi-AZ is on.',
      customer: 'Need do nothing here.',
      verification: 'specific',
      sources: ['rds-custom'],
    },
    'hardware-lifecycle': {
      owner: 'provider',
      verification: 'specific',
      sources: ['rds-custom', 'srm'],
    },
  },
};
