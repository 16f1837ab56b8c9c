import {minify as swc} from '@swc/core';

const lit = /[\\/]node_modules[\\/](lit|@lit)/;

/** One line for each file, which names Lit where Lit is inside; the licences stand in `dist/README.md`. */
const licence = (version, {moduleIds}) =>
  `/*! srm-widgets ${version} | MIT${moduleIds.some((id) => lit.test(id)) ? ' | includes Lit, BSD-3-Clause, (c) Google LLC' : ''} */\n`;

/** Minifies a finished chunk. No `unsafe` option: what a template or a getter does must stay as it is. */
export const minify = (version) => ({
  name: 'minify',
  renderChunk: (code, chunk, {format}) =>
    swc(code, {
      module: format === 'es',
      ecma: 2022,
      compress: {passes: 4, ecma: 2022},
      mangle: true,
      sourceMap: true,
      format: {comments: false, preamble: licence(version, chunk)},
    }),
});
