import {textsOf} from '../../model/outline.js';
import {aws} from './default.js';

/** What the outline lacks. Evaluated when the bundles are built. */
export const awsTexts = textsOf(aws);
