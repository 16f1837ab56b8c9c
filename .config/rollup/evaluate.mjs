import {build} from 'esbuild';

const EVALUATED = /src\/content\/[^/]+\/(outline|texts)\.ts$/;

/**
 * Runs the modules that only compute data from the content, and ships what they export: a page then
 * loads the outline or the texts of a provider, not the whole of it and the code that parts them.
 */
export const evaluate = () => ({
  name: 'evaluate',
  async load(id) {
    if (!EVALUATED.test(id)) return null;
    const {outputFiles} = await build({
      entryPoints: [id],
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
    });
    const {text} = outputFiles[0];
    const values = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
    return Object.entries(values)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
});
