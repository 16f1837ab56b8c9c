import type {Paint, Palette} from './picture/paints.js';
import type {Mark, Picture} from './picture/marks.js';
import {halfPath, ICONS} from './picture/shapes.js';

/** Fonts that readers have; the picture brings none. */
export const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text for XML. Characters that XML forbids are left out: one of them would make the whole file unreadable. */
const escape = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character]!);

const number = (n: number): string => String(Math.round(n * 100) / 100);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `content` is XML. Attributes that are undefined are left out. */
const tag = (name: string, attributes: Attributes, content = ''): string => {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? number(value) : escape(value)}"`,
  );
  return `<${name}${list.join('')}${content ? `>${content}</${name}>` : '/>'}`;
};

const drawn = (mark: Mark, color: (paint: Paint) => string): string => {
  switch (mark.kind) {
    case 'box': {
      const {x, y, width, height, radius: rx, fill, half, border} = mark;
      const box = tag('rect', {x, y, width, height, rx, fill: color(fill), stroke: border && color(border)});
      return box + (half ? tag('path', {d: halfPath(mark), fill: color(half)}) : '');
    }
    case 'text': {
      const {x, y, size, bold, fill, text} = mark;
      const weight = bold ? 600 : undefined;
      return tag('text', {x, y, 'font-size': size, 'font-weight': weight, fill: color(fill)}, escape(text));
    }
    case 'icon': {
      const {x, y, size, owner, fill} = mark;
      const {path, pen} = ICONS[owner];
      return tag('path', {
        d: path,
        transform: `translate(${number(x)} ${number(y)}) scale(${number(size / 16)})`,
        ...(pen ? {fill: 'none', stroke: color(fill), 'stroke-width': pen} : {fill: color(fill)}),
      });
    }
    case 'stroke':
      return tag('polyline', {
        points: mark.points.map((point) => point.map(number).join()).join(' '),
        fill: 'none',
        stroke: color('ink'),
        'stroke-width': mark.width,
        'stroke-linecap': mark.dotted ? 'round' : 'square',
        'stroke-dasharray': mark.dotted ? `0 ${number(mark.width * 2)}` : undefined,
      });
  }
};

/** What a picture is called, for those who do not see it. */
export interface Caption {
  readonly title: string;
  /** The alternative text. */
  readonly alt: string;
  /** Language of both, BCP 47. */
  readonly language: string;
}

/** A picture as an SVG file that stands by itself: no styles, scripts, fonts or addresses. */
export const svg = (
  {width, height, rtl, marks}: Picture,
  palette: Palette,
  {title, alt, language}: Caption,
): string => {
  const color = (paint: Paint): string => (paint === 'none' ? 'none' : palette[paint]);
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: 'img',
      'xml:lang': language,
      'font-family': FONTS,
      direction: rtl ? 'rtl' : undefined,
    },
    [tag('title', {}, escape(title)), tag('desc', {}, escape(alt)), ...marks.map((mark) => drawn(mark, color))].join(
      '\n',
    ),
  );
};
