/** What JSON can be wrong in. */
export type FaultKind =
  // inside of something
  | 'comment'
  | 'open-text'
  | 'control'
  | 'escape'
  | 'unicode'
  | 'number'
  | 'leading-zero'
  | 'word'
  // something else was expected
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'last-comma'
  | 'bracket'
  | 'rest'
  // the text ends too early
  | 'end'
  | 'end-object'
  | 'end-list';

/** The first place where a text is no JSON. */
export class JsonFault extends Error {
  constructor(
    readonly kind: FaultKind,
    readonly offset: number,
    /** What stands there. */
    readonly found = '',
  ) {
    super(`${kind} at ${offset}`);
    this.name = 'JsonFault';
  }
}
