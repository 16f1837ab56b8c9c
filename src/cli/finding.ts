/** A place in a text. Both count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something to mend at a place of a file. */
export interface Finding extends Place {
  /** The place as keys from the top: "services.rds.model". */
  readonly path?: string;
  readonly message: string;
  readonly mend: string;
  /** The line itself, where it helps to see it. */
  readonly excerpt?: string;
}
