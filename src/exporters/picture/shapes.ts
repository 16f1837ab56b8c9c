import type {Owner} from '../../model/types.js';
import type {Box} from './marks.js';

interface IconShape {
  /** Path data in a square of 16. */
  readonly path: string;
  /** Width of the pen, where the shape is drawn and not filled. */
  readonly pen?: number;
}

/** The signs of the owners, as in `src/elements/parts/icons.ts`: cloud, person, two rings, a short stroke. */
export const ICONS: Readonly<Record<Owner, IconShape>> = {
  provider: {path: 'M4.5 13a3.5 3.5 0 0 1-.4-7 4.5 4.5 0 0 1 8.6 1A3 3 0 0 1 12 13z'},
  customer: {path: 'M5 5a3 3 0 1 1 6 0 3 3 0 0 1-6 0zM2 14a6 6 0 0 1 12 0z'},
  shared: {path: 'M2 8a4 4 0 1 1 8 0 4 4 0 0 1-8 0zM6 8a4 4 0 1 1 8 0 4 4 0 0 1-8 0z', pen: 1.6},
  'not-applicable': {path: 'M4 7.2h8v1.6H4z'},
};

/** A box with round corners, as path data. */
export const boxPath = ({x, y, width, height, radius: r}: Box): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;

/** The right half of a box, cut aslant, as path data. */
export const halfPath = ({x, y, width, height, radius: r}: Box): string => {
  const slant = height * 0.13;
  const middle = x + width / 2;
  return (
    `M${middle + slant} ${y}H${x + width - r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}` +
    `a${r} ${r} 0 0 1 ${-r} ${r}H${middle - slant}z`
  );
};
