import {crossing} from '../model/lookup.js';
import {sourcesOf} from '../model/sources.js';
import type {MatrixSheet} from './sheet.js';

/** ISO date on which the newest source of the cells shown was read. Empty when none was, or before the texts are there. */
export const lastRead = ({provider, services, bands}: MatrixSheet): string => {
  let last = '';
  for (const {area} of bands.flatMap((band) => band.rows)) {
    for (const {id} of services) {
      for (const {cell} of crossing(provider, id, area).parts) {
        // ISO dates are in order as texts
        if (provider.texts) for (const {seen = ''} of sourcesOf(provider, cell)) if (seen > last) last = seen;
      }
    }
  }
  return last;
};
