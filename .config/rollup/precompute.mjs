import {build} from 'esbuild';

/** Parts of a provider that a function of the model cuts out of the whole. */
const COMPUTED = /[\\/]src[\\/]content[\\/].*[\\/](outline|texts)\.ts$/;

/** Runs such a module while building and puts its values in its place: a page gets the part alone. */
export const precompute = () => ({
  name: 'precompute',
  async load(id) {
    if (!COMPUTED.test(id)) return null;
    const {outputFiles} = await build({entryPoints: [id], bundle: true, write: false, format: 'esm'});
    const values = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
    );
    return Object.entries(values)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
      .join('');
  },
});
