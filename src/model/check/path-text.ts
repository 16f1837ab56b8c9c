import type {Path} from './problem.js';

/** A path as an author reads it: `ladders.compute.rungs[2]`, `cells["two words"]`. */
export const pathText = (path: Path): string =>
  path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
