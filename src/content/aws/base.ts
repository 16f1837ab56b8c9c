import type {ProviderSource} from '../../model/source-types.js';
import {areas, type AwsArea} from './areas.js';
import {composites} from './composites.js';
import {sources} from './sources.js';

/** Everything of AWS but the services and the glossary, which are loaded as they are needed. */
export const aws: Omit<ProviderSource<AwsArea>, 'services'> = {
  id: 'aws',
  name: 'Amazon Web Services',
  short: 'AWS',
  pillars: {provider: 'Security of the cloud', customer: 'Security in the cloud'},
  categories: {
    inherited: {
      label: 'Inherited controls',
      description: 'AWS does all of the work and you take over the result.',
    },
    shared: {
      label: 'Shared controls',
      description: 'Both sides do the same kind of work, each in its own layer.',
    },
    'customer-specific': {
      label: 'Customer-specific controls',
      description: 'Only you can do the work, because it depends on what you run in the cloud.',
    },
  },
  sources,
  areas,
  composites,
  ladders: {
    exam: {label: 'From on-premises to serverless', rungs: ['on-premises', 'ec2', 'rds', 'lambda']},
    compute: {
      label: 'Compute',
      rungs: ['on-premises', 'ec2', 'ecs-ec2', 'elastic-beanstalk', 'fargate', 'lambda'],
    },
    containers: {label: 'Containers', rungs: ['on-premises', 'ecs-ec2', 'eks', 'fargate']},
    kubernetes: {label: 'Kubernetes', rungs: ['on-premises', 'eks', 'eks-auto']},
    database: {
      label: 'Databases',
      rungs: ['on-premises', 'ec2', 'rds-custom-oracle', 'rds', 'aurora', 'dynamodb'],
      exceptions: [
        {
          area: 'encryption-at-rest-enablement',
          from: 'rds-custom-oracle',
          to: 'rds',
          why: 'RDS Custom runs only with encryption; RDS leaves the choice to you.',
        },
      ],
    },
    storage: {
      label: 'Storage',
      rungs: ['on-premises', 'ebs', 'efs', 's3'],
      exceptions: [
        {
          area: 'backup-execution',
          from: 'efs',
          to: 's3',
          why: 'The EFS console turns on AWS Backup; S3 makes no backup by itself.',
        },
      ],
    },
    saas: {label: 'End-user computing', rungs: ['on-premises', 'ec2', 'workspaces', 'workmail']},
  },
  columns: ['on-premises', 'ec2', 'rds', 'lambda', 's3', 'dynamodb'],
  glance: [
    'data-protection',
    'identity-access',
    'network-security',
    'app-code',
    'encryption-at-rest-enablement',
    'runtime-patching',
    'db-engine-patching',
    'guest-os-patching',
    'hypervisor',
    'hardware',
    'global-infrastructure',
    'physical-environmental',
    'patch-management',
    'configuration-management',
    'encryption-in-transit',
    'backup',
    'awareness-training',
  ],
};
