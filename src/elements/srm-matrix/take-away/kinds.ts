import type {Provider} from '../../../model/types.js';
import type {MatrixHost} from '../host.js';

export const TEXT_FORMATS = ['markdown', 'csv', 'html'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];
export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A matrix that can be taken away: its model is there. */
export type Shown = MatrixHost & {
  readonly model: Provider;
  /** Title that the author gave. */
  readonly heading?: string;
};
