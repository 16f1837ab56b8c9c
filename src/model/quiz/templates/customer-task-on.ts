import {taskOn} from './task-on.js';

/** Which of these is the customer's task on {service}? */
export const customerTaskOn = taskOn('customer');
