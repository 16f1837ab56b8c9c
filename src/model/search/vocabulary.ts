/**
 * What English readers call things, whatever the provider: no facts, only words. With it a question
 * finds a task that is named in other words.
 */

/** Names of several words that mean one thing; questions and names of tasks are both read with them. */
export const PHRASES: Readonly<Record<string, string>> = {
  'operating system': 'os',
  'two factor': 'mfa',
  'multi factor': 'mfa',
  '2 factor': 'mfa',
  '2fa': 'mfa',
  'data center': 'datacenter',
  'data centre': 'datacenter',
  datacentre: 'datacenter',
  'virtual machine': 'instance',
  vm: 'instance',
  'on prem': 'premises',
  'on premise': 'premises',
  onprem: 'premises',
  'multi az': 'az',
  'availability zone': 'az',
  'auto scaling': 'autoscaling',
  'sign in': 'login',
  'log in': 'login',
  'shared responsibility': '',
};

/** Words that stand in many questions and tell no task from another. */
const STOP = new Set(
  `
a about after all an and any are as at be by can care charge cloud did do does done duty else every everything
for from get gets got had has have how i if in into is it its job jobs just kind list may me mine must my need
needs of off on or our ours part really responsibilities responsibility responsible same see service services
should show so still take takes task tasks tell than that the their theirs them then there these they this those
to us use used uses using want was we what whats when where which while who whom whos whose why will with work
would you your yours
`.match(/\w+/g),
);

export const isStop = (word: string): boolean => STOP.has(word);

/** Words that go with any task: they count, but little. */
export const WEAK =
  /^(accountable|build|choose|control|ensure|handle|keep|look|maintain|make|manage|management|operate|own|perform|protect|protection|provide|run|secure|security|set|start|stop)(s|d|r|ed|ing)?$|^(managing|running|securing|setting)$/;

/** Words by which readers mean a side. */
export const SIDES = {
  customer: /^(i|me|my|mine|we|our|ours|you|your|yours|customers?|tenant)$/,
  provider: /^(provider|vendor|they|theirs|them)$/,
  shared: /^(shared?|both|joint|jointly|together)$/,
} as const;

/** In a question for a list: "what is mine on Lambda". */
export const LISTS = /^(what|whats|which|list|all|everything|show|tasks)$/;

/** Before the name of a service: "in KMS". */
export const PLACES = /^(at|for|in|of|on|with)$/;

/** Last words of a full name whose initials are the short one: "simple storage service" is S3. */
export const NAMES_END = /^(cloud|engine|gateway|management|network|platform|service|store|system)$/;

/** Words that mean nearly the same to somebody who asks; each line is one group. */
export const GROUPS = `
patch update upgrade fix cve vulnerability
os linux windows ubuntu kernel
os instance
host server machine
database db sql mysql postgres postgresql mariadb oracle engine
cache redis memcached valkey
runtime language python nodejs java php ruby interpreter
library dependency package module npm pip
code app application bug program
tls ssl https certificate transit
encryption cipher cryptography
mfa password credential login root
permission right role access privilege rbac authorization
iam identity user account
firewall nsg acl nacl ingress port
vpc vnet subnet
hypervisor virtualization nitro kvm xen
disk drive media ssd
wipe destroy dispose disposal shred erase sanitize
datacenter facility building premises
facility physical
power electricity cooling fire flood
entry guard door badge visitor entrance physical
router switch cable
backup restore snapshot recovery
retention retain expire archive kept
delete deletion remove erase
region residency country location sovereignty
az availability redundancy failover ha resilience
available availability uptime outage downtime sla
scale capacity autoscaling resize elasticity load
log logging audit trail
alarm alert monitor monitoring metric
key kms hsm cmk
rotation rotate renew
incident breach hack hacker attack compromise intrusion
training train education awareness teach course
staff employee people personnel
compliance certification regulation audit hipaa gdpr pci soc
laptop phone device endpoint pc mobile
setting configuration config misconfiguration parameter
hardening harden cis baseline
version eol upgrade release
labeling classification sort tag
web webserver nginx apache
secret token
bucket blob
function faas
`;
