import {DARK, LIGHT, type Palette} from '../../../exporters/picture/paints.js';
import {isDark} from './is-dark.js';

/** The colors of a picture: those that the author chose where they are the ones shown, else those of the widgets. */
export const paletteOf = (element: Element, dark: boolean): Palette => {
  const colors = dark ? DARK : LIGHT;
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen || dark !== isDark(element)) return colors;
  const chosen = getComputedStyle(element);
  return Object.fromEntries(
    Object.entries(colors).map(([paint, color]) => {
      // a canvas leaves out what is no color, and says the rest in a form that every program reads
      pen.fillStyle = color;
      pen.fillStyle = chosen.getPropertyValue(`--srm-${paint}`).trim() || color;
      return [paint, pen.fillStyle];
    }),
  ) as Palette;
};
