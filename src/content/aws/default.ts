import type {ProviderSource} from '../../model/source-types.js';
import {aws as base} from './base.js';
import {defaultServices} from './default-services.js';

/** AWS with the services that every page gets. */
export const aws: ProviderSource = {...base, services: defaultServices};
