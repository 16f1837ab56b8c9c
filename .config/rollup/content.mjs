import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../../src/content', import.meta.url));

/**
 * Where a content module that is loaded on demand goes: `src/content/aws/more.ts` becomes
 * `content/aws-more.js`, and an `index.ts` takes the name of its folder.
 * @returns a path inside of `dist/`, or undefined for a module that is no content
 */
export function contentFile(id) {
  if (!id) return undefined;
  const path = relative(folder, id);
  if (path.startsWith('..')) return undefined;
  const name = path
    .replace(/\.[jt]s$/, '')
    .replace(/[\\/]index$/, '')
    .replace(/^decks[\\/]/, 'deck-')
    .replace(/[\\/]/g, '-');
  return `content/${name}.js`;
}

/**
 * For `srm.js`: content that is loaded on demand stays outside, and is found beside the script wherever
 * that is put. A classic script knows its address only while it starts; without it, in a module, the
 * browser resolves `import()` by itself. (It would for a classic script too, but not across origins.)
 */
export const externalContent = () => ({
  name: 'external-content',
  async resolveDynamicImport(source, importer) {
    if (typeof source !== 'string') return null;
    const found = await this.resolve(source, importer);
    const file = contentFile(found?.id);
    return file ? {id: `./${file}`, external: 'relative'} : null;
  },
  renderDynamicImport({targetModuleId}) {
    return targetModuleId?.includes('content/') ? {left: 'import(srmAddress(', right: '))'} : null;
  },
  intro: () =>
    'const srmScript = document.currentScript?.src;\nconst srmAddress = (file) => (srmScript ? new URL(file, srmScript).href : file);',
});
