import type {ProviderSource} from '../src/model/source-types.js';

/** What an author may write: the model of a company's own platform team, small. */
export const platform: ProviderSource = {
  id: 'platform',
  name: 'Platform team',
  short: 'Platform',
  sources: {handbook: {title: 'Platform handbook', url: 'https://example.org/handbook'}},
  areas: {
    data: {
      label: 'Data of your application',
      group: 'data',
      order: 40,
      tier: 'core',
      task: 'looking after the data of your application',
      always: 'customer',
      owner: 'customer',
      text: {customer: ['Gives you encrypted volumes.', 'Decide what is stored, and for how long.']},
      sources: ['handbook'],
    },
    upgrades: {
      label: 'Cluster upgrades',
      group: 'platform',
      order: 20,
      tier: 'core',
      task: 'upgrading the cluster',
      owner: 'provider',
      text: {
        provider: ['Upgrades the cluster every quarter.', 'Test your workloads on the new version.'],
        customer: ['Announces new versions.', 'Upgrade your own cluster.'],
      },
      sources: ['handbook'],
    },
    machines: {
      label: 'Machines',
      group: 'hardware',
      order: 10,
      tier: 'core',
      task: 'running the machines',
      always: 'provider',
      owner: 'provider',
      text: {provider: ['Runs and replaces the machines.', 'Need do nothing here.']},
      sources: ['handbook'],
    },
  },
  services: {
    own: {
      name: 'Cluster of your own',
      short: 'Own cluster',
      model: 'iaas',
      family: 'compute',
      resource: 'cluster',
      cells: {upgrades: 'customer'},
    },
    shared: {name: 'Shared cluster', model: 'caas', family: 'compute', resource: 'namespace'},
  },
};
