import type {Owner} from '../../model/types.js';
import {list} from './lists.js';

/** English that every widget needs. */
export const common = {
  /** Word of an owner in a cell. */
  owner: (owner: Owner, provider: string): string =>
    ({provider, customer: 'You', shared: 'Shared', 'not-applicable': 'n/a'})[owner],
  unknownProvider: (id: string, known: readonly string[]) => ({
    message: `There is no provider "${id}".`,
    mend: `Use ${list.format(known)}, or add your own with srmWidgets.library.addProvider().`,
  }),
  notLoaded: (what: string, reason: string) => ({
    message: `${what} could not be loaded (${reason}).`,
    mend: 'Put the folders that came with the script beside it.',
  }),
};
