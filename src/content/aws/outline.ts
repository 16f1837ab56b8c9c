import {outlineOf} from '../../model/outline.js';
import {aws} from './default.js';

/** Owners and names of the default services: enough to draw. Evaluated when the bundles are built. */
export const awsOutline = outlineOf(aws);
