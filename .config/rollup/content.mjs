import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../../src/content', import.meta.url));

/**
 * What the file of a content module that is loaded on demand is called: `src/content/aws/more.ts` becomes
 * `aws-more`, and an `index.ts` takes the name of its folder.
 * @returns undefined for a module that is no content
 */
export function contentName(id) {
  if (!id) return undefined;
  const path = relative(folder, id);
  if (path.startsWith('..')) return undefined;
  return path
    .replace(/\.[jt]s$/, '')
    .replace(/[\\/]index$/, '')
    .replace(/^decks[\\/]/, 'deck-')
    .replace(/[\\/]/g, '-');
}
