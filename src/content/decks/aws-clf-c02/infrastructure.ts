import type {SingleSource} from '../../../model/quiz/kinds/single.js';
import {about, among, AWS, BOTH, COMPANY} from './choices.js';

export const infrastructure: readonly SingleSource[] = [
  {
    exercise: '000-q5',
    prompt: 'A company keeps files in S3. Who keeps intruders out of the AWS data centers?',
    difficulty: 1,
    ...about('s3', 'facility-access', 1, COMPANY, AWS, BOTH),
  },
  {
    exercise: '003-d08',
    prompt: 'Where does a company have to keep power and cooling running itself?',
    difficulty: 1,
    ...among(
      3,
      ['ec2', 'facility-environment', 'Behind an EC2 instance'],
      ['s3', 'facility-environment', 'Behind an S3 bucket'],
      ['rds', 'facility-environment', 'Behind an RDS database'],
      ['on-premises', 'facility-environment', 'In its own data center'],
    ),
  },
  {
    exercise: '002-c1',
    prompt: 'A disk behind an S3 bucket of a company breaks. What does the company have to do?',
    difficulty: 1,
    hint: 'Has the company ever seen that disk?',
    ...about(
      's3',
      'hardware-lifecycle',
      1,
      'Open a ticket for a new disk',
      'Nothing: AWS replaces the disk',
      'Copy the objects to a new bucket',
      'Restore the objects from a backup',
    ),
  },
  {
    exercise: '003-q2',
    prompt: 'A company stores reports in S3. Which task is security of the cloud?',
    difficulty: 1,
    hint: 'Security of the cloud is the half that AWS does.',
    ...among(
      3,
      ['s3', 'resource-access-policies', 'Keeping Block Public Access switched on'],
      ['s3', 'credentials-mfa', 'Registering MFA for the root user'],
      ['s3', 'iam-permissions', 'Writing least-privilege IAM policies'],
      ['s3', 'media-sanitisation', 'Destroying drives at the end of life'],
    ),
  },
  {
    exercise: '003-d05',
    prompt: 'A company launched an EC2 instance. Which layer does AWS patch?',
    difficulty: 1,
    hint: 'AWS never logs in to the instance.',
    ...among(
      0,
      ['ec2', 'hypervisor', 'The hypervisor'],
      ['ec2', 'guest-os-patching', 'The guest operating system'],
      ['ec2', 'runtime-patching', 'The web server'],
      ['ec2', 'app-dependencies', 'The libraries of the application'],
    ),
  },
  {
    exercise: '003-q1',
    prompt: 'A company runs a web shop on EC2 instances that it launched. Which task is security in the cloud?',
    difficulty: 1,
    hint: 'Security in the cloud is the half that the company does.',
    ...among(
      2,
      ['ec2', 'global-backbone', 'Running the links between Regions'],
      ['ec2', 'facility-access', 'Guarding the doors of the data center'],
      ['ec2', 'guest-os-patching', 'Patching the guest operating system'],
      ['ec2', 'hypervisor', 'Keeping the hypervisor secure'],
    ),
  },
  {
    exercise: '000-cat01',
    prompt: 'Which kind of control does AWS call physical and environmental controls, such as guards and cooling?',
    cells: [
      {service: 'ec2', area: 'facility-access'},
      {service: 'ec2', area: 'facility-environment'},
    ],
    area: 'physical-environmental',
    difficulty: 1,
    options: [
      {text: 'Shared controls', feedback: 'Shared controls, such as patch management, have a part on each side.'},
      {
        text: 'Customer-specific controls',
        feedback: 'Customer-specific controls depend on what the company runs in the cloud.',
      },
      {text: 'Inherited controls', correct: true, feedback: 'AWS does all of it and the company takes it over.'},
    ],
  },
];
