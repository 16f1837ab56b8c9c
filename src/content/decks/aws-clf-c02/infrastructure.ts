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
    prompt: 'A company wants its EC2 application to stay up. Which task does AWS do?',
    difficulty: 1,
    ...among(
      3,
      ['ec2', 'availability-design', 'Placing instances in several AZs'],
      ['ec2', 'capacity-scaling', 'Setting up Auto Scaling'],
      ['ec2', 'backup-execution', 'Scheduling the snapshots'],
      ['ec2', 'facility-environment', 'Running power and cooling'],
    ),
  },
  {
    exercise: '002-c1',
    prompt: "A disk behind a company's S3 bucket breaks. What does the company have to do?",
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
    prompt:
      'A company moves from its own data center to EC2 instances that it launches. Which layer does AWS now patch?',
    difficulty: 1,
    hint: 'AWS never logs in to an instance.',
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
    exercise: '000-cat06',
    prompt: 'In which category of controls does AWS put configuration management?',
    cells: [
      {service: 'ec2', area: 'infrastructure-configuration'},
      {service: 'ec2', area: 'guest-os-hardening'},
    ],
    area: 'configuration-management',
    difficulty: 1,
    hint: 'Do both sides have something to configure?',
    options: [
      {text: 'Inherited controls', feedback: 'AWS alone runs those, such as physical and environmental controls.'},
      {
        text: 'Customer-specific controls',
        feedback: 'Those are up to the company alone, because they depend on what it runs in the cloud.',
      },
      {
        text: 'Shared controls',
        correct: true,
        feedback: 'AWS configures its hosts and devices, the company its operating systems and resources.',
      },
    ],
  },
];
