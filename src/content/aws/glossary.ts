import type {ProviderSource, SourceSource} from '../../model/source-types.js';

/** Pages that only the glossary rests on. */
export const glossarySources: Record<string, SourceSource> = {
  'baa-agreements': {
    title: 'Managing agreements in AWS Artifact',
    url: 'https://docs.aws.amazon.com/artifact/latest/ug/managing-agreements.html',
    seen: '2026-11-22',
  },
  cloudtrail: {
    title: 'What is AWS CloudTrail?',
    url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-user-guide.html',
  },
  'compliance-center': {
    title: 'AWS Compliance Center',
    url: 'https://aws.amazon.com/financial-services/security-compliance/compliance-center/',
    seen: '2026-11-22',
  },
  'config-what': {
    title: 'What is AWS Config?',
    url: 'https://docs.aws.amazon.com/config/latest/developerguide/WhatIsConfig.html',
  },
  gdpr: {
    title: 'Regulation (EU) 2016/679 (GDPR)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  hipaa: {
    title: 'HIPAA for professionals (US Department of Health and Human Services)',
    url: 'https://www.hhs.gov/hipaa/for-professionals/index.html',
  },
  'iam-best': {
    title: 'Security best practices in IAM',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  },
  'iam-users': {
    title: 'Use cases for IAM users',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/gs-identities-iam-users.html',
    seen: '2026-11-22',
  },
  'kms-basic': {
    title: 'AWS KMS: basic concepts',
    url: 'https://docs.aws.amazon.com/kms/latest/cryptographic-details/basic-concepts.html',
    seen: '2026-11-22',
  },
  'mfa-root': {
    title: 'Secure by Design: AWS enhances centralized security controls as MFA requirements expand',
    url: 'https://aws.amazon.com/blogs/security/secure-by-design-aws-enhances-centralized-security-controls-as-mfa-requirements-expand',
    seen: '2026-11-22',
  },
  'nist-cloud': {
    title: 'The NIST definition of cloud computing (SP 800-145)',
    url: 'https://csrc.nist.gov/pubs/sp/800/145/final',
  },
  'pci-dss': {
    title: 'PCI Security Standards Council',
    url: 'https://www.pcisecuritystandards.org/',
  },
  'vpc-nacl': {
    title: 'Network ACLs of a VPC',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  },
  'vpc-sg': {
    title: 'Security groups of a VPC',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
  },
  'well-architected': {
    title: 'AWS Well-Architected Framework',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/welcome.html',
  },
};

/** Terms that a reader of the matrix may want explained. */
export const glossary: NonNullable<ProviderSource['glossary']> = {
  'shared-responsibility-model': {
    term: 'AWS Shared Responsibility Model',
    definition:
      'How AWS and you share the work of security and compliance: AWS protects the cloud, you protect what you put in it.',
    sources: ['srm'],
  },
  'security-of-the-cloud': {
    term: 'Security of the cloud',
    definition: 'The half that AWS does: data centers, hardware, networks and the software that runs the services.',
    sources: ['srm'],
  },
  'security-in-the-cloud': {
    term: 'Security in the cloud',
    definition: 'The half that you do: your data, identities, applications and the settings of the services you use.',
    sources: ['srm'],
  },
  'inherited-control': {
    term: 'Inherited control',
    definition: 'A control that you take over from AWS in full. AWS names physical and environmental controls.',
    sources: ['srm'],
  },
  'shared-control': {
    term: 'Shared control',
    definition:
      'A control that both sides have, each for its own layer. AWS names patch management, configuration management, and awareness and training.',
    sources: ['srm'],
  },
  'customer-specific-control': {
    term: 'Customer-specific control',
    definition: 'A control that only you can run, because it depends on the application that you put in AWS.',
    sources: ['srm'],
  },
  'zone-security': {
    term: 'Zone security',
    definition:
      'The example AWS gives of a customer-specific control: you route or zone data inside certain security environments. It does not mean choosing a Region.',
    sources: ['srm'],
  },
  'abstracted-service': {
    term: 'Abstracted service',
    definition:
      'A service such as S3 or DynamoDB where AWS runs everything up to the platform and you only reach an endpoint to store and fetch data.',
    sources: ['srm'],
  },
  region: {
    term: 'AWS Region',
    definition: 'A physical location around the world where AWS groups data centers into several Availability Zones.',
    sources: ['regions'],
  },
  'availability-zone': {
    term: 'Availability Zone (AZ)',
    definition:
      'One or more separate data centers in a Region, with redundant power, networking and connectivity of their own.',
    sources: ['regions'],
  },
  'multi-az': {
    term: 'Multi-AZ',
    definition:
      'A setting that keeps a copy of a resource in a second Availability Zone. On RDS you turn it on and AWS performs the failover.',
    sources: ['rds-custom'],
  },
  hypervisor: {
    term: 'Hypervisor',
    definition:
      'The software that divides one physical server into isolated virtual machines. AWS runs and patches it.',
    sources: ['srm'],
  },
  'host-os': {
    term: 'Host operating system',
    definition: 'The operating system of the physical server, beneath the hypervisor. In the cloud it belongs to AWS.',
    sources: ['srm'],
  },
  'guest-os': {
    term: 'Guest operating system',
    definition:
      'The operating system inside a virtual machine. On an EC2 instance that you launch, you patch it; on a managed service AWS does.',
    sources: ['srm', 'rds-custom'],
  },
  iaas: {
    term: 'Infrastructure as a service (IaaS)',
    definition:
      'You rent servers, storage and networks and look after the operating system and all above it. Example: EC2.',
    sources: ['nist-cloud', 'srm'],
  },
  paas: {
    term: 'Platform as a service (PaaS)',
    definition:
      'The provider also runs the operating system and the platform; you bring code or data and settings. Example: RDS.',
    sources: ['nist-cloud'],
  },
  saas: {
    term: 'Software as a service (SaaS)',
    definition: 'The provider runs the whole application; you manage users, data and devices. Example: WorkMail.',
    sources: ['nist-cloud'],
  },
  serverless: {
    term: 'Serverless',
    definition:
      'Services without servers that you could see or size: AWS runs and scales them, you bring code or data. Examples: Lambda, S3, DynamoDB.',
    sources: ['srm'],
  },
  iam: {
    term: 'AWS Identity and Access Management (IAM)',
    definition: 'The service that decides who may do what in your account, through users, groups, roles and policies.',
    sources: ['iam-best'],
  },
  'iam-identity-center': {
    term: 'IAM Identity Center',
    definition: 'The service AWS recommends for people: one sign-in with temporary credentials instead of IAM users.',
    sources: ['iam-users', 'iam-best'],
  },
  'least-privilege': {
    term: 'Least privilege',
    definition: 'The rule that people and programs get the permissions for their task and no others.',
    sources: ['iam-best'],
  },
  mfa: {
    term: 'Multi-factor authentication (MFA)',
    definition: 'Sign-in that asks for a second proof besides the password. AWS requires it of root users.',
    sources: ['mfa-root'],
  },
  'root-user': {
    term: 'Root user',
    definition: 'The identity that an account starts with; it may do everything, so lock it away behind MFA.',
    sources: ['iam-best', 'mfa-root'],
  },
  kms: {
    term: 'AWS Key Management Service (KMS)',
    definition: 'The managed service in which you create and control the keys that encrypt your data on AWS.',
    sources: ['kms-basic'],
  },
  'aws-owned-key': {
    term: 'AWS owned key',
    definition: 'An encryption key that an AWS service keeps for itself. You neither see it nor manage or rotate it.',
    sources: ['kms-basic', 'kms-rotate'],
  },
  'aws-managed-key': {
    term: 'AWS managed key',
    definition:
      'A KMS key in your account that AWS creates for a service and rotates every year; you can only look at it.',
    sources: ['kms-basic', 'kms-rotate'],
  },
  'customer-managed-key': {
    term: 'Customer managed key',
    definition: 'A KMS key that you create: you decide about its policy, its rotation and its deletion.',
    sources: ['kms-basic', 'kms-rotate'],
  },
  'encryption-at-rest': {
    term: 'Encryption at rest',
    definition:
      'Encrypting data where it is stored, on disks, in databases or in backups, so that a stolen medium is of no use.',
    sources: ['kms-basic'],
  },
  'encryption-in-transit': {
    term: 'Encryption in transit',
    definition: 'Encrypting data while it moves between clients, services or Regions, mostly with TLS.',
    sources: ['data-boiler'],
  },
  'security-group': {
    term: 'Security group',
    definition:
      'A stateful firewall on a network interface. It has allow rules only, and replies to allowed traffic pass by themselves.',
    sources: ['vpc-sg'],
  },
  'network-acl': {
    term: 'Network ACL (NACL)',
    definition:
      'A stateless firewall on a subnet. It checks numbered allow and deny rules in order, and replies need a rule too.',
    sources: ['vpc-nacl'],
  },
  'block-public-access': {
    term: 'S3 Block Public Access',
    definition:
      'A setting that overrides policies and ACLs which would make a bucket public. It is on for new buckets since April 2023.',
    sources: ['s3-bpa'],
  },
  cloudtrail: {
    term: 'AWS CloudTrail',
    definition: 'The service that records who called which AWS API and when, so that you can audit your account.',
    sources: ['cloudtrail'],
  },
  config: {
    term: 'AWS Config',
    definition: 'The service that records how the settings of your resources change and checks them against rules.',
    sources: ['config-what'],
  },
  artifact: {
    term: 'AWS Artifact',
    definition: 'The place in the console to download audit reports of AWS and to accept agreements such as the BAA.',
    sources: ['artifact', 'baa-agreements'],
  },
  'compliance-center': {
    term: 'AWS Compliance Center',
    definition:
      'An AWS website to look up the rules that a country sets for the cloud. Audit reports are in AWS Artifact.',
    sources: ['compliance-center'],
  },
  hipaa: {
    term: 'HIPAA',
    definition: 'The US law that sets rules for protecting health information about patients.',
    sources: ['hipaa'],
  },
  baa: {
    term: 'Business Associate Addendum (BAA)',
    definition:
      'The contract with AWS that HIPAA asks for before patient data goes to AWS; also called Business Associate Agreement.',
    sources: ['baa-agreements'],
  },
  gdpr: {
    term: 'GDPR',
    definition: 'The General Data Protection Regulation: the EU law on personal data and the privacy of individuals.',
    sources: ['gdpr'],
  },
  'pci-dss': {
    term: 'PCI DSS',
    definition: 'The security standard of the payment industry for all who store, process or transmit card data.',
    sources: ['pci-dss'],
  },
  'well-architected': {
    term: 'AWS Well-Architected Framework',
    definition:
      'Advice in six pillars, one of them security, on how to do your half well. The responsibility model says who does it.',
    sources: ['well-architected'],
  },
};
