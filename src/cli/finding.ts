import type {Place} from '../model/json/place.js';

/** Something to mend at a place of a file. */
export interface Finding extends Place {
  /** The place as keys from the top: "services.rds.model". */
  readonly path?: string;
  readonly message: string;
  readonly mend: string;
  /** The line itself, where it helps to see it. */
  readonly excerpt?: string;
}
