import type {JsonEntry} from './scan.js';

const entryOf = ({entries}: JsonEntry, key: string | number): JsonEntry | undefined =>
  typeof key === 'number'
    ? entries?.[key]
    : // the last of several equal keys is the one that counts
      entries?.findLast((entry) => entry.key === key);

/** The position of what a path names (its key, if it has one), or of the last on the way there that exists. */
export const locate = (root: JsonEntry, path: readonly (string | number)[]): number => {
  let found: JsonEntry | undefined = root;
  let {offset} = root;
  for (const key of path) {
    found = found && entryOf(found, key);
    offset = found?.offset ?? offset;
  }
  return offset;
};
