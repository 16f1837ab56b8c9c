import type {SingleSource} from '../../../model/quiz/kinds/single.js';
import {about, among, AWS, BOTH, COMPANY} from './choices.js';

export const patching: readonly SingleSource[] = [
  {
    exercise: '000-q1',
    prompt: 'A company launched web servers on EC2. Who patches the operating system inside them?',
    difficulty: 1,
    hint: 'Who can log in to the instances?',
    ...about('ec2', 'guest-os-patching', 3, 'The publisher of the AMI', AWS, BOTH, COMPANY),
  },
  {
    exercise: '001-t5',
    prompt:
      'A company automates OS patches with Patch Manager on EC2 instances that it launched. Whose task is the patching?',
    difficulty: 2,
    hint: 'Does a tool change who has to answer for the result?',
    ...about(
      'ec2',
      'guest-os-patching',
      1,
      'AWS, because the tool is its own',
      'The company, with or without the tool',
      'AWS, once a patch is approved',
      'The company, until the tool is set up',
    ),
  },
  {
    exercise: '000-s1',
    prompt: 'OpenSSL has a flaw. How does the fix reach an Amazon Linux instance that a company launched on EC2?',
    difficulty: 2,
    ...about(
      'ec2',
      'guest-os-patching',
      3,
      'AWS installs it in a maintenance window',
      'AWS installs it together with the host patches',
      ['A reboot loads it from the newest AMI', 'A reboot keeps the disk; only a new instance starts from a new AMI.'],
      'The company updates the package',
    ),
  },
  {
    exercise: '001-t1',
    prompt: 'A company moves a database that it runs itself on EC2 to RDS. Which task goes to AWS?',
    difficulty: 3,
    hint: 'RDS is managed: which software comes with the service?',
    ...among(
      1,
      ['rds', 'resource-access-policies', 'Creating the database users'],
      ['rds', 'db-engine-patching', 'Patching the database engine'],
      ['rds', 'network-firewall-rules', 'Writing the security group rules'],
      ['rds', 'data-residency', 'Choosing the Region'],
    ),
  },
  {
    exercise: '000-q2',
    prompt: 'A company uses RDS for PostgreSQL. Who installs security patches of the database engine?',
    difficulty: 2,
    ...about(
      'rds',
      'db-engine-patching',
      2,
      'AWS, once the company opens a support ticket',
      'The company, by logging in to the database server',
      'AWS, in the maintenance window the company chose',
      'The company, when PostgreSQL releases them',
    ),
  },
  {
    exercise: '000-t1',
    prompt:
      '"Hardware is the task of AWS, software that of the company." Which software shows that this is too simple?',
    difficulty: 3,
    hint: 'Which of them is part of a managed service?',
    ...among(
      0,
      ['rds', 'db-engine-patching', 'The database engine of RDS'],
      ['ec2', 'db-engine-patching', 'A database the company runs itself on EC2'],
      ['lambda', 'app-code', 'The code of a Lambda function'],
      ['ec2', 'runtime-patching', 'The web server on an EC2 instance'],
    ),
  },
  {
    exercise: '000-q3',
    prompt: 'A Lambda function uses a managed runtime in Auto update mode. Who applies patches to the runtime?',
    difficulty: 3,
    ...about('lambda', 'runtime-patching', 0, AWS, COMPANY, BOTH),
  },
  {
    exercise: '004-s3',
    prompt: 'A zip function on Lambda uses a managed runtime in Auto update mode. Which task stays with the company?',
    difficulty: 2,
    hint: 'Who brought the software?',
    ...among(
      3,
      ['lambda', 'runtime-patching', 'Patching the language runtime'],
      ['lambda', 'guest-os-patching', 'Patching the operating system'],
      ['lambda', 'capacity-scaling', 'Adding capacity as load grows'],
      ['lambda', 'app-dependencies', 'Updating libraries in the zip'],
    ),
  },
  {
    exercise: '000-tab06',
    prompt: 'A Lambda function is open to SQL injection. How is the flaw fixed?',
    difficulty: 1,
    ...about(
      'lambda',
      'app-code',
      2,
      'AWS patches the language runtime',
      'AWS filters the input of the function',
      'The company corrects its code',
      ['The company attaches it to a VPC', 'A VPC is a network; the code would still pass the input on.'],
    ),
  },
  {
    exercise: '001-t6',
    prompt: 'Patch management on EC2 as a whole: whose task is it?',
    cells: [
      {service: 'ec2', area: 'guest-os-patching'},
      {service: 'ec2', area: 'hypervisor'},
    ],
    area: 'patch-management',
    difficulty: 2,
    hint: 'How many layers need patches?',
    options: [
      {
        text: BOTH,
        correct: true,
        feedback: 'AWS patches the hypervisor and the host, the company the guest OS and what runs on it.',
      },
      {text: AWS, cell: {service: 'ec2', area: 'guest-os-patching'}},
      {text: COMPANY, cell: {service: 'ec2', area: 'hypervisor'}},
    ],
  },
];
