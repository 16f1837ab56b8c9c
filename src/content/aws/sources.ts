import type {SourceSource} from '../../model/source-types.js';

/** Pages that several services rest on; a service's own pages stand in its file. */
export const sources: Record<string, SourceSource> = {
  artifact: {
    title: 'AWS Artifact',
    url: 'https://aws.amazon.com/artifact/',
  },
  'data-boiler': {
    title: 'Data protection in AWS Lambda (standard text)',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/security-dataprotection.html',
    seen: '2023-06-15',
  },
  'dc-controls': {
    title: 'AWS data centers: controls',
    url: 'https://aws.amazon.com/compliance/data-center/controls/',
  },
  'ebs-enc': {
    title: 'AWS CLI reference: enable-ebs-encryption-by-default',
    url: 'https://docs.aws.amazon.com/cli/latest/reference/ec2/enable-ebs-encryption-by-default.html',
    seen: '2026-11-22',
  },
  'ecs-bp': {
    title: 'Amazon ECS best practices: shared responsibility model',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/bestpracticesguide/security-shared.html',
    seen: '2023-06-15',
  },
  'ecs-shared': {
    title: 'Shared responsibility model for Amazon ECS',
    url: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-shared-model.html',
    seen: '2026-11-22',
  },
  'kms-rotate': {
    title: 'Rotating AWS KMS keys',
    url: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
    seen: '2026-11-22',
  },
  media: {
    title: 'AWS overview of security processes',
    url: 'https://d0.awsstatic.com/whitepapers/aws-security-whitepaper.pdf',
    seen: '2026-11-22',
  },
  'rds-custom': {
    title: 'Amazon RDS Custom',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html',
    seen: '2023-06-15',
  },
  'rds-maint': {
    title: 'Maintaining a DB instance',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.html',
    seen: '2026-11-22',
  },
  'rds-welcome': {
    title: 'What is Amazon RDS?',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html',
    seen: '2023-06-15',
  },
  regions: {
    title: 'AWS Regions and Availability Zones',
    url: 'https://aws.amazon.com/about-aws/global-infrastructure/regions_az/',
    seen: '2026-11-22',
  },
  'sec-page': {
    title: 'Security in Amazon GuardDuty (standard text)',
    url: 'https://docs.aws.amazon.com/guardduty/latest/ug/security.html',
    seen: '2026-11-22',
  },
  srm: {
    title: 'Shared Responsibility Model',
    url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
    seen: '2026-11-22',
  },
  'microsoft-srm': {
    title: 'Shared responsibility in the cloud (Microsoft)',
    url: 'https://learn.microsoft.com/azure/security/fundamentals/shared-responsibility',
    seen: '2026-01-12',
  },
};
