import {lastRead} from '../../../exporters/last-read.js';
import {matrixAlt} from '../../../exporters/matrix-alt.js';
import {matrixCsv} from '../../../exporters/matrix-csv.js';
import {matrixMarkdown} from '../../../exporters/matrix-markdown.js';
import {matrixPicture} from '../../../exporters/matrix-picture.js';
import {describePng} from '../../../exporters/png-text.js';
import {matrixHtml} from '../../../exporters/static-html.js';
import {svg} from '../../../exporters/svg.js';
import {common} from '../../../i18n/en/common.js';
import {matrix} from '../../../i18n/en/matrix.js';
import {services} from '../../../i18n/en/services.js';
import {takeAway} from '../../../i18n/en/take-away.js';
import {wordsFor} from '../../../i18n/languages.js';
import type {PictureFormat, Shown, TextFormat} from './kinds.js';
import {paintPng} from './paint.js';
import {paletteOf} from './palette.js';

/** What is shown now, with the words of its language. */
const sheetOf = (host: Shown) => {
  const {language, heading, model: provider, columns, bands} = host;
  const table = wordsFor('matrix', matrix, language);
  const words = {
    ...wordsFor('takeAway', takeAway, language),
    task: table.task,
    band: table.bands,
    title: heading || table.title,
    model: wordsFor('services', services, language).model,
    owner: wordsFor('common', common, language).owner,
  };
  const sheet = {provider, services: columns, bands, words};
  return {sheet, words, credit: words.credit(provider.name, lastRead(sheet))};
};

/** @returns the matrix as text in a format */
export const textOf = (host: Shown, format: TextFormat): string => {
  const {sheet, words, credit} = sheetOf(host);
  // a picture has no room for more than "n/a"
  const owner: typeof words.owner = (who, provider) =>
    who === 'not-applicable' ? wordsFor('services', services, host.language).notApplicable : words.owner(who, provider);
  const told = {...sheet, words: {...words, owner}};
  switch (format) {
    case 'markdown':
      return matrixMarkdown(told, credit);
    case 'csv':
      return matrixCsv(told, words.group);
    case 'html':
      return matrixHtml(told);
  }
};

/** @returns what a picture of the matrix shows, in words */
export const altOf = (host: Shown): string => matrixAlt(sheetOf(host).sheet);

/** @returns the matrix as a picture; undefined when the browser cannot paint it */
export const pictureOf = async (host: Shown, format: PictureFormat, dark: boolean): Promise<Blob | undefined> => {
  const {sheet, words, credit} = sheetOf(host);
  const picture = matrixPicture(sheet, credit, getComputedStyle(host).direction === 'rtl');
  const palette = paletteOf(host, dark);
  const alt = altOf(host);
  if (format === 'svg') {
    return new Blob([svg(picture, palette, {title: words.title, alt, language: host.language})], {
      type: 'image/svg+xml',
    });
  }
  const png = await paintPng(picture, palette);
  if (!png) return undefined;
  return new Blob([describePng(new Uint8Array(await png.arrayBuffer()), alt, host.language)], {type: png.type});
};
