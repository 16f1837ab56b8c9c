import {serviceWhere} from './service-where.js';

/** On which service is {task} done by the provider? */
export const serviceWhereProvider = serviceWhere('provider');
