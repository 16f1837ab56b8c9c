import type {Paint} from './paints.js';
import type {Text} from './marks.js';
import {widthOf, wrap} from './text-width.js';

/** A kind of writing in a picture. Lengths in pixels. */
export interface Hand {
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  readonly bold: boolean;
  readonly fill: Paint;
}

export const TITLE: Hand = {size: 20, leading: 26, bold: true, fill: 'ink'};
export const HEAD: Hand = {size: 15, leading: 19, bold: true, fill: 'ink'};
export const BAND: Hand = {size: 13, leading: 17, bold: true, fill: 'muted'};
export const TASK: Hand = {size: 14.5, leading: 18, bold: false, fill: 'ink'};
export const WORD: Hand = {size: 14.5, leading: 18, bold: true, fill: 'ink'};
export const SMALL: Hand = {size: 12, leading: 16, bold: false, fill: 'muted'};

export const spaceOf = (text: string, {size, bold}: Hand): number => Math.ceil(widthOf(text, size, bold));

export const cut = (text: string, width: number, {size, bold}: Hand): readonly string[] =>
  wrap(text, width, size, bold);

/** Lines of text under each other; `y` is the top of the first. */
export const write = (
  lines: readonly string[],
  x: number,
  y: number,
  {size, leading, bold, fill}: Hand,
): readonly Text[] =>
  lines.map((text, i) => {
    const baseline = y + i * leading + leading / 2 + size * 0.35;
    return {kind: 'text', text, x, y: baseline, size, bold, fill};
  });
