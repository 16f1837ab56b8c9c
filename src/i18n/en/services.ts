import type {ServiceModel} from '../../model/types.js';

/** English of widgets that show services side by side. */
export const services = {
  legend: 'Who does it',
  notApplicable: 'Does not apply',
  model: {
    'on-premises': 'Your own servers',
    iaas: 'Infrastructure',
    caas: 'Containers',
    paas: 'Managed',
    serverless: 'Serverless',
    daas: 'Desktop',
    saas: 'Software',
    foundation: 'Foundation',
  } satisfies Record<ServiceModel, string>,
};
