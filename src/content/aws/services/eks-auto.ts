import type {AwsService} from '../areas.js';

export const eksAuto: AwsService = {
  name: 'Amazon EKS Auto Mode',
  short: 'EKS Auto Mode',
  model: 'caas',
  family: 'containers',
  resource: 'pod',
  note: 'The nodes are EC2 managed instances: AWS patches them and replaces each one within 21 days.',
  security: 'sec-eks-auto',
  sources: {
    'eks-auto': {
      title: 'AWS Shared Security Responsibility Model - Security Overview of Amazon EKS Auto Mode',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/security-overview-amazon-eks-auto-mode/aws-shared-security-responsibility-model.html',
      seen: '2026-11-22',
    },
    'sec-eks-auto': {
      title: 'Security considerations for Amazon EKS Auto Mode',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/auto-security.html',
      seen: '2026-11-22',
    },
  },
  cells: {
    'service-software': {
      owner: 'provider',
      provider: 'Operates the control plane plus the scaling, networking and storage functions of the nodes.',
      customer: 'Decide how the cluster and its node pools are set up.',
      verification: 'specific',
      sources: ['eks-auto', 'srm'],
    },
    'guest-os-patching': {
      owner: 'provider',
      provider: 'Ships fixes in new node AMIs; no node lives longer than 21 days.',
      customer: 'Name the times at which nodes may be disrupted, and patch your container images.',
      sources: ['eks-auto'],
      ask: false,
    },
    'guest-os-hardening': {
      owner: 'provider',
      provider: 'Uses a locked-down operating system built for containers.',
      customer: 'Keep the privileges of your pods small.',
      sources: ['eks-auto'],
      ask: false,
    },
    'runtime-patching': {
      owner: 'shared',
      provider: 'Updates the container runtime and everything else it puts on the node.',
      customer: 'Rebuild images regularly: the language runtime inside them is yours.',
      condition: 'AWS for the container runtime, you for the language runtime in the image',
      sources: ['eks-auto'],
    },
    'version-lifecycle': {
      owner: 'customer',
      provider:
        'Brings nodes and built-in components in line after an upgrade, and forces one when extended support is over.',
      customer: 'Begin the control plane upgrade early enough, and renew your own workloads and add-ons.',
      condition: 'Kubernetes version that the cluster runs',
      confidence: 'high',
    },
    'app-code': {
      owner: 'customer',
      verification: 'specific',
    },
    'app-dependencies': 'customer',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Say in access entries and Kubernetes RBAC (role-based access control) who may do what.',
      verification: 'specific',
    },
    'data-retention': {
      owner: 'customer',
      customer: 'Decide how long data on persistent volumes is kept, and delete it.',
      condition: 'data that pods keep on persistent volumes',
    },
    'data-residency': {
      owner: 'customer',
      customer: 'Create the cluster in a Region that meets your residency rules.',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      condition: 'EBS volumes that nodes and pods use',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      provider: 'Follows the StorageClass when it creates a volume.',
      customer: 'Ask for encryption in your StorageClass.',
      condition: 'persistent volumes that come from a StorageClass',
      confidence: 'medium',
    },
    'encryption-key-choice': {
      owner: 'customer',
      customer: 'Choose the key for your volumes and, if it is your own, write its key policy.',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'client-side-encryption': {
      owner: 'customer',
      provider: 'Leaves encryption inside your application to you.',
    },
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Provides load balancers and certificates; TLS for application traffic stays optional.',
      customer: 'Turn away unencrypted traffic at the load balancer or in your code.',
      confidence: 'medium',
      verification: 'generic',
    },
    'network-firewall-rules': {
      owner: 'customer',
      sources: ['eks-auto'],
    },
    'network-design': {
      owner: 'customer',
      customer: 'Design the VPC in which the cluster runs.',
      confidence: 'high',
      verification: 'specific',
      sources: ['eks-auto'],
    },
    'backup-execution': {
      owner: 'customer',
      provider: 'Has AWS Backup and volume snapshots ready but starts neither.',
      customer: 'Protect persistent volumes and cluster objects with backups of your own.',
      confidence: 'medium',
    },
    'backup-policy': {
      owner: 'customer',
      provider: 'Supports cluster state and persistent volumes in AWS Backup.',
      customer: 'Plan what is backed up and how often, and rehearse a restore.',
    },
    'availability-design': {
      owner: 'shared',
      provider: 'Reads the spread rules of your pods and starts nodes in the matching AZs.',
      customer: 'Bring subnets in several AZs; ask for replicas and topology spread in your pod definitions.',
    },
    'capacity-scaling': {
      owner: 'provider',
      provider: 'Adds nodes, picks their size and removes them again.',
      customer: 'State what each pod needs and how far a node pool may grow.',
      sources: ['eks-auto'],
    },
  },
};
