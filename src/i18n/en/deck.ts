import {unknownServices} from './unknown-services.js';

/** English of what a quiz says only when its questions come from a deck. */
export const deck = {
  /** Name of the list of owners under an answered question. */
  across: (area: string): string => `${area}, service by service`,
  ownerOn: (service: string, owner: string): string => `${service}: ${owner}`,
  unknownDeck: (id: string, known: readonly string[]) => ({
    message: `There is no deck "${id}".`,
    mend: `${known.length ? `Known are: ${known.join(', ')}. ` : ''}Add your own with srmWidgets.library.addDeck().`,
  }),
  unknownServices,
  unknownAreas: (ids: readonly string[]) => ({
    message: `${ids.length > 1 ? 'These areas are' : 'This area is'} not known: ${ids.join(', ')}.`,
    mend: 'Use ids of areas or composites, for instance "patch-management" or "app-code".',
  }),
  nothingFits: {
    message: 'The deck has no question for this choice.',
    mend: 'Name other services or areas, or leave "services" and "areas" out.',
  },
};
