import {expand} from './expand.js';
import {joinTexts, type ProviderOutline, type ProviderTexts} from './outline.js';
import type {ProviderSource, ServiceSource} from './source-types.js';
import type {Provider} from './types.js';

/** The total provider of an outline and its texts, or of a base that is whole already. Loaded when texts are wanted. */
export const whole = (
  base: ProviderSource | ProviderOutline,
  texts: ProviderTexts | undefined,
  services: Readonly<Record<string, ServiceSource>> | undefined,
): Provider => expand(texts ? joinTexts(base, texts) : (base as ProviderSource), services);
