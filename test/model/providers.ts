/** The providers that ship, expanded, for tests that must hold for each of them. */
import {aws} from '../../src/content/aws/default.js';
import {moreServices} from '../../src/content/aws/more-services.js';
import {azure} from '../../src/content/azure/index.js';
import {gcp} from '../../src/content/gcp/index.js';
import {expand} from '../../src/model/expand.js';

export const allOfAws = {...aws, services: {...aws.services, ...moreServices}};
export const awsProvider = expand(allOfAws);
export const defaultProvider = expand(aws);
export const providers = [awsProvider, defaultProvider, expand(azure), expand(gcp)];
