import type {Owner} from '../../model/types.js';
import type {Paint} from './paints.js';

/** A rectangle. Lengths are in pixels, from the top at the side where reading begins. */
export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Paint;
  /** Color of the right half, cut aslant. */
  readonly half?: Paint;
  /** Color of a hairline around it. */
  readonly border?: Paint;
}

/** A line of text that begins at a point of its baseline. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: Paint;
}

/** The sign of an owner, in a square. */
export interface Icon {
  readonly kind: 'icon';
  readonly owner: Owner;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: Paint;
}

export type Point = readonly [x: number, y: number];

/** A stroke of ink through points: a stretch of the responsibility line. */
export interface Stroke {
  readonly kind: 'stroke';
  readonly points: readonly Point[];
  readonly width: number;
  /** The line spreads out over a shared cell instead of passing on one side of it. */
  readonly dotted: boolean;
}

export type Mark = Box | Text | Icon | Stroke;

/** What is to be drawn, one mark over the other. `svg.ts` and a canvas draw the same. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** True when it is read from right to left. */
  readonly rtl: boolean;
  readonly marks: readonly Mark[];
}

/** The same picture for readers of the other direction. Icons and halves keep their sides. */
export const mirror = (picture: Picture): Picture => {
  const flip = (x: number, width = 0): number => picture.width - x - width;
  return {
    ...picture,
    rtl: !picture.rtl,
    marks: picture.marks.map((mark): Mark => {
      switch (mark.kind) {
        case 'stroke':
          return {...mark, points: mark.points.map(([x, y]): Point => [flip(x), y])};
        case 'text':
          return {...mark, x: flip(mark.x)};
        case 'icon':
          return {...mark, x: flip(mark.x, mark.size)};
        case 'box':
          return {...mark, x: flip(mark.x, mark.width)};
      }
    }),
  };
};
