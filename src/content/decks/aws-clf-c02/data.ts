import type {SingleSource} from '../../../model/quiz/kinds/single.js';
import {about, among, AWS, BOTH, COMPANY} from './choices.js';

export const data: readonly SingleSource[] = [
  {
    exercise: '000-tab10',
    prompt: 'A company moves customer records from EC2 to DynamoDB. Which task stays its own?',
    difficulty: 2,
    hint: 'Which task needs to know what the records mean?',
    ...among(
      1,
      ['dynamodb', 'db-engine-patching', 'Patching the database engine'],
      ['dynamodb', 'data-classification', 'Classifying the records'],
      ['dynamodb', 'guest-os-patching', 'Patching the operating system'],
      ['dynamodb', 'hardware-lifecycle', 'Replacing failed disks'],
    ),
  },
  {
    exercise: '002-c6',
    prompt: 'Data of EU customers has to stay in the EU. Who chooses the Region of the S3 bucket?',
    difficulty: 1,
    ...about(
      's3',
      'data-residency',
      2,
      'AWS, by the address of the account',
      'The company, by a request to AWS support',
      'The company, when it creates the bucket',
      'AWS, by the place of the first upload',
    ),
  },
  {
    exercise: '001-t3',
    prompt: 'What happens to an object uploaded to S3 since January 5, 2023 if nobody sets up encryption?',
    difficulty: 3,
    ...about(
      's3',
      'encryption-at-rest-enablement',
      0,
      'AWS encrypts it with SSE-S3',
      'It is stored without encryption',
      'The bucket refuses the upload',
      'The company is asked for a key',
    ),
  },
  {
    exercise: '001-tab12',
    prompt: 'A company runs EC2 instances with EBS volumes. Who switches on encryption at rest for the volumes?',
    difficulty: 2,
    hint: 'EBS encryption by default is a setting of the account.',
    ...about('ec2', 'encryption-at-rest-enablement', 1, BOTH, COMPANY, AWS),
  },
  {
    exercise: '003-d03',
    prompt: 'A company stores contracts in S3. Which task is its own?',
    difficulty: 2,
    ...among(
      0,
      ['s3', 'encryption-key-choice', 'Choosing the key that encrypts them'],
      ['s3', 'encryption-at-rest-mechanism', 'Running the encryption of stored objects'],
      ['s3', 'tls-endpoint', 'Offering TLS on the endpoint'],
      ['s3', 'hardware-lifecycle', 'Replacing the disks that hold them'],
    ),
  },
  {
    exercise: '001-f7',
    prompt: 'Encryption in transit for S3 as a whole: whose task is it?',
    cells: [
      {service: 's3', area: 'tls-enforcement'},
      {service: 's3', area: 'tls-endpoint'},
    ],
    area: 'encryption-in-transit',
    difficulty: 2,
    hint: 'Offering TLS and requiring it are two tasks.',
    options: [
      {text: AWS, cell: {service: 's3', area: 'tls-enforcement'}},
      {text: BOTH, correct: true, feedback: 'AWS offers TLS; the company refuses requests without it.'},
      {text: COMPANY, cell: {service: 's3', area: 'tls-endpoint'}},
    ],
  },
  {
    exercise: '002-m1',
    prompt: "Which step keeps others from listening in on requests to a company's S3 bucket?",
    difficulty: 2,
    hint: 'The requests are on their way, not stored yet.',
    ...about(
      's3',
      'tls-enforcement',
      1,
      ['A KMS key for the stored objects', 'A key protects stored objects, not requests on their way.'],
      'A bucket policy that refuses plain HTTP',
      ['A trail that records every request', 'A trail shows who sent a request; it hides nothing.'],
      ['Versioning for all of the objects', 'Versioning brings lost objects back; it hides nothing.'],
    ),
  },
];
