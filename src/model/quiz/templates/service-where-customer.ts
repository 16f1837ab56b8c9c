import {serviceWhere} from './service-where.js';

/** On which service does {task} stay with the customer? */
export const serviceWhereCustomer = serviceWhere('customer');
