import type {Pack} from '../context/library.js';

/** The services of AWS that are loaded when one is asked for. */
export const awsPack: Pack = {
  names: async () => (await import('../content/aws/more-names.js')).moreNames,
  load: async () => (await import('../content/aws/more-services.js')).moreServices,
};
