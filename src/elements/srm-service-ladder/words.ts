import type {common, ladder, services} from '../../i18n/en.js';

/** Words of the sections that a ladder shows at once. */
export type LadderWords = typeof common & typeof services & typeof ladder;
