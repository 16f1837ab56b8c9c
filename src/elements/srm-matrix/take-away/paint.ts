import type {Paint, Palette} from '../../../exporters/picture/paints.js';
import type {Mark, Picture} from '../../../exporters/picture/marks.js';
import {boxPath, halfPath, ICONS} from '../../../exporters/picture/shapes.js';
import {FONTS} from '../../../exporters/svg.js';

/** What the weakest browsers can hold: pixels in all, and on one side. */
const MOST_PIXELS = 4096 * 4096;
const MOST_ON_A_SIDE = 16_384;

const draw = (pen: CanvasRenderingContext2D, mark: Mark, color: (paint: Paint) => string): void => {
  switch (mark.kind) {
    case 'box': {
      const {fill, half, border} = mark;
      pen.fillStyle = color(fill);
      pen.fill(new Path2D(boxPath(mark)));
      if (half) {
        pen.fillStyle = color(half);
        pen.fill(new Path2D(halfPath(mark)));
      }
      if (border) {
        pen.lineWidth = 1;
        pen.strokeStyle = color(border);
        pen.stroke(new Path2D(boxPath(mark)));
      }
      break;
    }
    case 'text':
      pen.font = `${mark.bold ? 600 : 400} ${mark.size}px ${FONTS}`;
      pen.fillStyle = color(mark.fill);
      pen.fillText(mark.text, mark.x, mark.y);
      break;
    case 'icon': {
      const {path, pen: width} = ICONS[mark.owner];
      pen.translate(mark.x, mark.y);
      pen.scale(mark.size / 16, mark.size / 16);
      if (width) {
        pen.lineWidth = width;
        pen.strokeStyle = color(mark.fill);
        pen.stroke(new Path2D(path));
      } else {
        pen.fillStyle = color(mark.fill);
        pen.fill(new Path2D(path));
      }
      break;
    }
    case 'stroke': {
      const {points, width, dotted} = mark;
      pen.lineWidth = width;
      pen.lineCap = dotted ? 'round' : 'square';
      pen.setLineDash(dotted ? [0, width * 2] : []);
      pen.strokeStyle = color('ink');
      pen.stroke(new Path2D(`M${points.join('L')}`));
    }
  }
};

/**
 * Paints a picture, without any address that a content security policy could forbid.
 * @param scale pixels of the image for each of the picture; fewer where the image would be too large
 * @returns undefined when the browser cannot
 */
export const paintPng = async (picture: Picture, palette: Palette, scale = 2): Promise<Blob | undefined> => {
  const {width, height, rtl, marks} = picture;
  const factor = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)), MOST_ON_A_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * factor);
  canvas.height = Math.floor(height * factor);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.scale(factor, factor);
  pen.direction = rtl ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  for (const mark of marks) {
    pen.save();
    draw(pen, mark, (paint) => (paint === 'none' ? 'transparent' : palette[paint]));
    pen.restore();
  }
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/png'));
};
