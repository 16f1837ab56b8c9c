import type {SingleSource} from '../../../model/quiz/kinds/single.js';
import {about, among, AWS, BOTH, COMPANY} from './choices.js';

export const access: readonly SingleSource[] = [
  {
    exercise: '000-q4',
    prompt: 'S3 blocks public access to new buckets. Who decides whether that protection is switched off?',
    difficulty: 1,
    ...about('s3', 'resource-access-policies', 2, AWS, BOTH, COMPANY),
  },
  {
    exercise: '002-m2',
    prompt: 'Which control guards against an employee who makes an S3 bucket public by mistake?',
    difficulty: 2,
    ...about(
      's3',
      'resource-access-policies',
      0,
      'S3 Block Public Access',
      ['Encryption with SSE-S3', 'S3 decrypts an object for everyone who may read it.'],
      ['A policy that requires HTTPS', 'HTTPS protects data on its way; it does not limit who reads it.'],
      ['A security group', 'Security groups guard network interfaces; a bucket has none.'],
    ),
  },
  {
    exercise: '003-x1',
    prompt: 'A start-up stores profile pictures in S3. Which task does AWS do?',
    difficulty: 1,
    ...among(
      0,
      ['s3', 'service-software', 'Patching the storage software'],
      ['s3', 'resource-access-policies', 'Deciding who may upload pictures'],
      ['s3', 'encryption-key-choice', 'Choosing the encryption key'],
      ['s3', 'data-residency', 'Choosing the Region of the bucket'],
    ),
  },
  {
    exercise: '001-t2',
    prompt: 'AWS runs IAM. Who writes the policies that let the staff of a company use DynamoDB?',
    difficulty: 1,
    hint: 'Running a service and setting it up are two tasks.',
    ...about(
      'dynamodb',
      'iam-permissions',
      2,
      'AWS, because IAM is its service',
      'AWS, when the table is created',
      'The company, for every service',
      'The company, but only for EC2',
    ),
  },
  {
    exercise: '002-s2',
    prompt: 'What does this IAM policy for S3 allow?',
    code: `{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": "arn:aws:s3:::reports/*"
  }]
}`,
    difficulty: 2,
    hint: 'Action names the call, Resource what it may touch.',
    ...about(
      's3',
      'iam-permissions',
      3,
      ['Reading objects of every bucket', 'Resource names one bucket only.'],
      ['Listing the objects of one bucket', 'That takes s3:ListBucket on the bucket itself.'],
      ['Replacing objects of one bucket', 'That takes s3:PutObject.'],
      ['Reading objects of one bucket', 'GetObject reads, and Resource names the objects of one bucket.'],
    ),
  },
  {
    exercise: '003-d02',
    prompt:
      'A company opens an account to use EC2, and AWS requires MFA of its root user. Who registers the MFA device?',
    difficulty: 1,
    ...about('ec2', 'credentials-mfa', 0, COMPANY, BOTH, AWS),
  },
  {
    exercise: '002-m4',
    prompt: 'A hijacked web server tries to reach an RDS database that it does not need. Which control stops it?',
    difficulty: 2,
    hint: 'The connection itself has to be refused.',
    ...about(
      'rds',
      'network-firewall-rules',
      3,
      ['Encryption at rest', 'It protects stored data and refuses no connection.'],
      ['A second Availability Zone', 'It keeps the database available and refuses no connection.'],
      ['TLS for all connections', 'The web server can connect over TLS as well.'],
      'Security group rules',
    ),
  },
];
