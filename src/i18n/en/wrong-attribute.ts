import {list} from './lists.js';

/** English of an attribute whose value is not known. */
export const wrongAttribute = {
  unknown: (attribute: string, values: readonly string[], known: readonly string[]) => ({
    message: `${attribute}="${values.join(',')}": this is not known.`,
    mend: `Use ${list.format(known)}.`,
  }),
};
