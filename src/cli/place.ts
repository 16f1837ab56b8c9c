import type {Node} from 'jsonc-parser';
import type {Place} from './finding.js';

/** Line and column of a position in a text. */
export const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: before.length, column: before.at(-1)!.length + 1};
};

const childOf = (node: Node | undefined, key: string | number): Node | undefined =>
  typeof key === 'number'
    ? node?.children?.[key]
    : // the last of several equal keys is the one that counts
      node?.children?.findLast((property) => property.children?.[0]?.value === key);

/** The position of what a path names, or of the last on the way there that exists. */
export const offsetOf = (root: Node | undefined, path: readonly (string | number)[]): number => {
  let found = root;
  for (const key of path) {
    const child = childOf(found?.type === 'property' ? found.children?.[1] : found, key);
    if (!child) break;
    found = child;
  }
  return found?.offset ?? 0;
};
