import type {AwsService} from '../areas.js';

export const eks: AwsService = {
  name: 'Amazon EKS with EC2 nodes',
  short: 'EKS',
  model: 'caas',
  family: 'containers',
  resource: 'worker node and pod',
  note: 'AWS runs the Kubernetes control plane; the worker nodes, self-managed or in managed node groups, are yours.',
  security: 'sec-eks',
  sources: {
    'eks-rel': {
      title: 'Best Practices for Reliability - Amazon EKS',
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/reliability.html',
      seen: '2026-11-22',
    },
    'eks-sec': {
      title: 'Security in Amazon EKS',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/security.html',
      seen: '2023-06-15',
    },
    'sec-eks': {
      title: 'Security in Amazon EKS',
      url: 'https://docs.aws.amazon.com/eks/latest/userguide/security.html',
      seen: '2023-06-15',
    },
  },
  cells: {
    'service-software': {
      owner: 'provider',
      provider: 'Runs the Kubernetes control plane, etcd included, and installs its patches.',
      customer: 'Say when the cluster moves to the next Kubernetes minor version.',
      verification: 'specific',
      sources: ['eks-sec', 'srm'],
    },
    'guest-os-patching': {
      owner: 'customer',
      provider: 'Brings out AMIs for EKS; a managed node group swaps its nodes when you tell it to.',
      customer: 'Roll each new AMI out to your nodes.',
      condition: 'worker nodes on EC2, whether or not in a managed node group',
      sources: ['eks-sec', 'eks-rel'],
    },
    'guest-os-hardening': {
      owner: 'customer',
      customer: 'Lock down the OS of your worker nodes with a firewall, anti-malware and fewer services.',
      sources: ['eks-sec'],
    },
    'runtime-patching': {
      owner: 'customer',
      customer: 'Keep the container runtime of the nodes and all runtimes and web servers in your pods current.',
      confidence: 'medium',
      verification: 'generic',
    },
    'version-lifecycle': {
      owner: 'customer',
      provider: 'Announces Kubernetes versions and the dates on which their support ends.',
      customer: 'Choose the Kubernetes version of your cluster and nodes and move to a newer one in time.',
      verification: 'generic',
    },
    'app-dependencies': 'customer',
    'iam-permissions': {
      owner: 'customer',
      customer: 'Tie IAM identities to Kubernetes roles (RBAC) and give each no more rights than needed.',
      verification: 'specific',
      sources: ['eks-sec', 'srm'],
    },
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Say in RBAC rules and access entries who may do what in the cluster.',
    },
    'data-retention': {
      owner: 'customer',
      customer: 'Decide how long data on your nodes and in your pods is kept, and delete it.',
      confidence: 'high',
    },
    'data-residency': {
      owner: 'customer',
      customer: 'Create the cluster in a Region that meets your residency rules.',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
      verification: 'generic',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      customer: 'Have volumes of nodes and pods encrypted, ideally through a default or a policy.',
      verification: 'generic',
    },
    'encryption-key-choice': {
      owner: 'customer',
      customer: 'Choose the key for the volumes of nodes and pods and, if it is your own, write its key policy.',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'client-side-encryption': {
      owner: 'customer',
      confidence: 'high',
    },
    'tls-enforcement': {
      owner: 'customer',
      provider: 'Provides load balancers and certificates; TLS for application traffic stays optional.',
      customer: 'Turn away unencrypted traffic at the load balancer or in the pods.',
      verification: 'generic',
    },
    'network-firewall-rules': {
      owner: 'customer',
      sources: ['eks-sec'],
    },
    'network-design': {
      owner: 'customer',
      confidence: 'high',
    },
    'backup-execution': {
      owner: 'customer',
      customer: 'Back up what your nodes and pods store, by hand or on a schedule.',
      confidence: 'medium',
      verification: 'generic',
    },
    'backup-policy': {
      owner: 'customer',
      verification: 'generic',
    },
    'infrastructure-availability': {
      owner: 'provider',
      provider: 'Spreads the control plane over three AZs and keeps it available.',
      customer: 'Need do nothing here as far as the control plane goes.',
      verification: 'specific',
      sources: ['eks-rel'],
    },
    'availability-design': {
      owner: 'customer',
      customer: 'Place nodes in several AZs and distribute the pods among them.',
      sources: ['eks-rel'],
    },
    'capacity-scaling': {
      owner: 'customer',
      customer: 'Let an autoscaler adjust nodes and pods, or change their number and size by hand.',
      confidence: 'medium',
      verification: 'generic',
    },
    'infrastructure-incident-response': {
      owner: 'provider',
      confidence: 'high',
    },
    'workload-incident-response': {
      owner: 'customer',
      customer: 'Find out about compromised nodes, pods or credentials and deal with them.',
    },
  },
};
