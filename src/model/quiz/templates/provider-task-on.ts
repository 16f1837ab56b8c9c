import {taskOn} from './task-on.js';

/** Which of these is the provider's task on {service}? */
export const providerTaskOn = taskOn('provider');
