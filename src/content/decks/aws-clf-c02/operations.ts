import type {SingleSource} from '../../../model/quiz/kinds/single.js';
import {about, among, AWS, BOTH, COMPANY} from './choices.js';

export const operations: readonly SingleSource[] = [
  {
    exercise: '004-s2',
    prompt: 'A company has automated backups on for its RDS database. Which task stays its own?',
    difficulty: 2,
    hint: 'A backup is worth something only if it can be used.',
    ...among(
      1,
      ['rds', 'backup-execution', 'Taking the daily snapshot'],
      ['rds', 'backup-policy', 'Testing that a restore works'],
      ['rds', 'hardware-lifecycle', 'Replacing disks that fail'],
      ['rds', 'db-engine-patching', 'Patching the database engine'],
    ),
  },
  {
    exercise: '001-tab14',
    prompt: 'Which of these does a company have to back up itself?',
    difficulty: 3,
    hint: 'Durable storage is not a backup.',
    ...among(
      2,
      ['rds', 'backup-execution', 'An RDS database with automated backups on'],
      ['dynamodb', 'backup-execution', 'A DynamoDB table with point-in-time recovery on'],
      ['s3', 'backup-execution', 'An S3 bucket with copies in several AZs'],
    ),
  },
  {
    exercise: '003-s3',
    prompt: 'A fire closes an AWS data center, yet an application on EC2 runs on. What had the company done for that?',
    difficulty: 2,
    ...among(
      3,
      ['ec2', 'facility-environment', 'Installed fire protection'],
      ['ec2', 'global-backbone', 'Linked the data centers'],
      ['ec2', 'hardware-lifecycle', 'Replaced the damaged servers'],
      ['ec2', 'availability-design', 'Spread it over several AZs'],
    ),
  },
  {
    exercise: '001-tab15',
    prompt: 'A company wants Multi-AZ for its RDS database. Which task is its own?',
    difficulty: 2,
    ...among(
      0,
      ['rds', 'availability-design', 'Turning Multi-AZ on'],
      ['rds', 'infrastructure-availability', 'Performing the failover'],
      ['rds', 'global-backbone', 'Running the link between AZs'],
      ['rds', 'facility-environment', 'Powering the second AZ'],
    ),
  },
  {
    exercise: '003-x4',
    prompt: 'A company wants to know what happens to its DynamoDB tables. Which task does AWS do?',
    difficulty: 1,
    ...among(
      3,
      ['dynamodb', 'logging-configuration', 'Setting up a trail'],
      ['dynamodb', 'logging-configuration', 'Choosing the alarms'],
      ['dynamodb', 'logging-configuration', 'Reviewing the logs'],
      ['dynamodb', 'service-audit-logging', 'Running CloudTrail'],
    ),
  },
  {
    exercise: '001-f5',
    prompt: 'Where does a company find audit reports on the AWS infrastructure under EC2?',
    difficulty: 1,
    ...about(
      'ec2',
      'infrastructure-compliance',
      3,
      ['AWS CloudTrail', "CloudTrail records the API calls in the company's own account."],
      ['AWS Config', "Config records the settings of the company's own resources."],
      ['AWS Trusted Advisor', "Trusted Advisor checks the company's own account and gives advice."],
      'AWS Artifact',
    ),
  },
  {
    exercise: '002-q1',
    prompt: 'A health company keeps patient data in RDS. Who has to show that its application meets HIPAA?',
    difficulty: 2,
    ...about(
      'rds',
      'workload-compliance',
      2,
      'AWS, because RDS is HIPAA eligible',
      'AWS, through its audit reports',
      'The company, for its own use of RDS',
      'The company, unless AWS is certified',
    ),
  },
  {
    exercise: '004-c4',
    prompt: "Somebody starts EC2 instances in a company's account with a stolen access key. Who revokes the key?",
    difficulty: 1,
    hint: 'In whose account does it happen?',
    ...about('ec2', 'workload-incident-response', 1, AWS, COMPANY, BOTH),
  },
  {
    exercise: '004-c3',
    prompt: 'A company uses EC2. Which part of awareness and training does AWS do?',
    difficulty: 1,
    ...among(
      2,
      ['ec2', 'customer-training', 'Training developers who use EC2'],
      ['ec2', 'customer-training', 'Training administrators of the account'],
      ['ec2', 'provider-training', 'Training staff of the data centers'],
      ['ec2', 'customer-training', 'Training users of the application'],
    ),
  },
];
