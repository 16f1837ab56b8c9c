import {minify as swc} from '@swc/core';

const lit = /[\\/]node_modules[\\/](lit|@lit)/;

/** One line for each file that a page names, and for the one with Lit inside; the licences stand in `dist/README.md`. */
const licence = (version, {isEntry, moduleIds}) => {
  const hasLit = moduleIds.some((id) => lit.test(id));
  if (!isEntry && !hasLit) return '';
  return `/*! srm-widgets ${version} | MIT${hasLit ? ' | includes Lit, BSD-3-Clause, (c) Google LLC' : ''} */\n`;
};

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
