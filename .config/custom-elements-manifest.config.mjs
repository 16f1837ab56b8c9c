/**
 * `dist/custom-elements.json`: the public face of the elements, for editors, Storybook and the README.
 * Written from the doc comments in `src/elements` and `src/events`.
 */
import {literalTypes} from './manifest/literal-types.mjs';
import {publicOnly} from './manifest/public-only.mjs';
import {registrations} from './manifest/registrations.mjs';

const types = literalTypes();

export default {
  globs: ['src/elements/**/*.ts', 'src/events/*.ts'],
  // the guard itself calls `customElements.define(name, ...)`, which registers nothing by that name
  exclude: ['src/elements/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  overrideModuleCreation: types.modules,
  plugins: [registrations(), types.plugin, publicOnly()],
};
