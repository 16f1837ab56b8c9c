import type {AwsService} from '../areas.js';

export const workspaces: AwsService = {
  name: 'Amazon WorkSpaces Personal',
  short: 'WorkSpaces',
  model: 'daas',
  family: 'end-user',
  resource: 'desktop',
  note: 'This is desktop as a service (DaaS), not ready-made software: what runs on the desktops is largely yours.',
  security: 'sec-workspaces',
  sources: {
    'sec-workspaces': {
      title: 'Security in Amazon WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/security.html',
      seen: '2023-06-15',
    },
    'ws-maint': {
      title: 'WorkSpace maintenance',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/workspace-maintenance.html',
      seen: '2023-06-15',
    },
    'ws-update': {
      title: 'Update management in Amazon WorkSpaces',
      url: 'https://docs.aws.amazon.com/workspaces/latest/adminguide/update-management.html',
      seen: '2026-11-22',
    },
  },
  cells: {
    'guest-os-patching': {
      owner: 'shared',
      provider: 'Opens a maintenance window and installs important updates in it by default.',
      customer: 'Keep the window on, or turn it off and patch the desktops yourself.',
      condition: 'default maintenance window',
      note: 'Software as a service would leave no operating system to you; a rented desktop leaves you part of the work.',
      sources: ['ws-maint', 'ws-update'],
    },
    'guest-os-hardening': {
      owner: 'customer',
      provider: 'Supplies the bundle with the image that a desktop starts from.',
      customer: 'Set group policy, anti-malware and local administrator rights.',
      sources: ['ws-update'],
    },
    'runtime-patching': {
      owner: 'customer',
      customer: 'Patch the applications that you install on the desktops.',
      sources: ['ws-update'],
    },
    'version-lifecycle': {
      owner: 'customer',
      provider: 'Offers bundles with newer operating systems.',
      customer: 'Decide when each desktop moves to a newer bundle or OS version.',
    },
    'app-code': {
      owner: 'customer',
      customer: 'Choose the software on the desktops and keep it in order.',
      confidence: 'medium',
    },
    'app-dependencies': 'customer',
    'app-secrets': 'not-applicable',
    'resource-access-policies': {
      owner: 'customer',
      customer: 'Assign desktops to users and set the access rules.',
      confidence: 'medium',
    },
    'client-devices': {
      owner: 'customer',
      provider: 'Lets you restrict access to trusted devices.',
      customer: 'Protect the devices on which people open their desktops.',
      verification: 'specific',
    },
    'data-retention': {
      owner: 'customer',
      provider: 'Leaves this decision to you.',
      customer: 'Decide how long data on each desktop is kept, then delete it.',
      confidence: 'low',
      verification: 'none',
    },
    'encryption-at-rest-mechanism': {
      owner: 'provider',
      confidence: 'high',
    },
    'encryption-at-rest-enablement': {
      owner: 'customer',
      customer: 'Choose volume encryption when you create a desktop.',
    },
    'key-lifecycle': {
      owner: 'shared',
      condition: 'depends on the key type',
    },
    'client-side-encryption': {
      owner: 'not-applicable',
      why: 'People work on the desktop itself, so there is no upload before which data could be encrypted.',
    },
    'tls-enforcement': {
      owner: 'provider',
      provider: 'Encrypts the streaming and control traffic of every session.',
      customer: 'Have nothing to switch on; you may raise the PCoIP cipher to 256 bit.',
      condition: 'streaming sessions and API',
      ask: false,
    },
    'network-firewall-rules': {
      owner: 'customer',
      provider: 'Enforces the rules and creates one security group for the desktops of a directory.',
      customer: 'Add security groups of your own to the directory and write their rules.',
    },
    'backup-execution': {
      owner: 'not-applicable',
      why: 'WorkSpaces offers no backup job that you could schedule.',
      note: 'AWS takes snapshots of its own so that a desktop can be restored or rebuilt; they do not replace your backups.',
    },
    'backup-policy': {
      owner: 'customer',
      provider: 'Takes a snapshot every 12 hours while the desktop is healthy.',
      customer: 'Restore or rebuild a desktop, and keep copies of your own where you need more.',
      condition: 'beyond the built-in snapshots',
      confidence: 'medium',
      ask: false,
    },
    'availability-design': {
      owner: 'shared',
      provider: 'Requires directory subnets in two AZs and places each desktop in one of them.',
      customer: 'Supply the two subnets and plan replacement desktops for the loss of an AZ.',
      confidence: 'medium',
    },
    'capacity-scaling': {
      owner: 'customer',
      provider: 'Carries out the change and restarts the desktop.',
      customer: 'Order desktops and change their volume size or compute type.',
    },
  },
};
