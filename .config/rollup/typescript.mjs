import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {transform} from '@swc/core';
import {minifyHTMLLiterals} from 'minify-literals';

/**
 * Reads TypeScript: strips the types, shrinks the white space of `html` and `css` templates, and finds
 * `./x.ts` where a source imports `./x.js`.
 */
export const typescript = () => ({
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    return existsSync(path) ? path : null;
  },
  async transform(source, id) {
    if (!id.endsWith('.ts')) return null;
    const {code, map} = await transform(source, {
      filename: id,
      sourceMaps: true,
      configFile: false,
      swcrc: false,
      jsc: {
        parser: {syntax: 'typescript'},
        target: 'es2022',
        transform: {useDefineForClassFields: true, verbatimModuleSyntax: true},
      },
    });
    // without these two options the elements of an `svg` template come out broken
    const html = {keepClosingSlash: true, conservativeCollapse: true};
    return (await minifyHTMLLiterals(code, {fileName: id, html})) ?? {code, map};
  },
});
