/**
 * The drop-in files. Three builds: one script with everything (`srm.js`) and the parts that it loads on demand,
 * one module for each element with shared chunks (`srm-*.js`), and the command (`cli.js`). Maps are written
 * beside them without a comment that points there: they go into the npm package, not into the repository.
 */
import {readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import {planChunks} from './.config/rollup/chunks.mjs';
import {contentName} from './.config/rollup/content.mjs';
import {executable} from './.config/rollup/executable.mjs';
import {minify} from './.config/rollup/minify.mjs';
import {parts, planParts} from './.config/rollup/parts.mjs';
import {precompute} from './.config/rollup/precompute.mjs';
import {typescript} from './.config/rollup/typescript.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const bundle = (name) => `src/bundles/${name}.ts`;

const modules = {
  input: ['srm-matrix', 'srm-quiz', 'srm-service-ladder', 'srm-context'].map(bundle),
  plugins: [precompute(), typescript(), resolve()],
};
const chunks = await planChunks(modules);

const everything = {input: bundle('srm'), plugins: [typescript(), resolve()]};

export default [
  {
    ...everything,
    output: {
      dir: 'dist',
      format: 'amd',
      sourcemap: 'hidden',
      ...(await planParts(everything)),
      plugins: [parts(version), minify(version)],
    },
  },
  {
    ...modules,
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: 'hidden',
      ...chunks,
      chunkFileNames: (chunk) => {
        const content = contentName(chunk.facadeModuleId);
        return content ? `content/${content}.js` : chunks.chunkFileNames(chunk);
      },
      plugins: [minify(version)],
    },
  },
  {
    input: 'src/cli/srm.ts',
    external: /^node:/,
    plugins: [executable(), typescript(), resolve()],
    output: {file: 'dist/cli.js', format: 'es', inlineDynamicImports: true, plugins: [minify(version)]},
  },
];
