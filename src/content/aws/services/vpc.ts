import type {AwsService} from '../areas.js';

export const vpc: AwsService = {
  name: 'Amazon VPC',
  short: 'VPC',
  model: 'iaas',
  family: 'network',
  resource: 'VPC',
  note: 'This column is about the network; what runs inside a VPC has columns of its own.',
  security: 'sec-vpc',
  sources: {
    'sec-vpc': {
      title: 'Managing security responsibilities for Amazon Virtual Private Cloud',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/security.html',
    },
    'transit-phys': {
      title: 'Encryption in AWS Direct Connect',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html',
    },
  },
  cells: {
    'guest-os-patching': 'not-applicable',
    'guest-os-hardening': 'not-applicable',
    'version-lifecycle': 'not-applicable',
    'app-code': 'not-applicable',
    'app-secrets': 'not-applicable',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Limit what endpoints allow and what you share with other accounts.',
    },
    'data-classification': 'not-applicable',
    'data-retention': 'not-applicable',
    'data-residency': {
      owner: 'customer',
      confidence: 'low',
      verification: 'none',
    },
    'encryption-at-rest-mechanism': 'not-applicable',
    'encryption-at-rest-enablement': 'not-applicable',
    'encryption-key-choice': 'not-applicable',
    'key-lifecycle': 'not-applicable',
    'client-side-encryption': 'not-applicable',
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Offers VPN and MACsec for links between your sites and AWS.',
      customer: 'Secure the links to your own sites with VPN or MACsec.',
      note: 'Links between AWS facilities need no setting: AWS encrypts them at the physical layer.',
      sources: ['transit-phys'],
    },
    'network-firewall-rules': {
      owner: 'customer',
      customer: 'Write the rules of the security groups and network ACLs in your VPC.',
    },
    'network-design': {
      owner: 'customer',
      confidence: 'high',
      verification: 'specific',
    },
    'backup-policy': 'not-applicable',
    'availability-design': {
      owner: 'customer',
      provider: 'Confines every subnet to a single AZ.',
      customer: 'Plan subnets in at least two AZs.',
    },
    'capacity-scaling': {
      owner: 'not-applicable',
      why: 'A VPC has no capacity to scale; you only plan its address ranges.',
    },
  },
};
