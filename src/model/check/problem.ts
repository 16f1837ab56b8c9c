/** Keys and list positions from the top of a provider's compact form down to a place in it. */
export type Path = readonly (string | number)[];

/** Something wrong with a provider: where, what, and how to mend it. */
export interface Problem {
  /** Stable name of the rule that is broken: "unknown-key", "always-provider". */
  readonly rule: Rule;
  /** Where. The last key may name something that is missing there. */
  readonly path: Path;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly mend: string;
}

export type Rule =
  // the form
  | 'type'
  | 'missing'
  | 'unknown-key'
  | 'empty'
  | 'word'
  | 'id'
  | 'url'
  | 'date'
  | 'placeholder'
  // what points where
  | 'unknown-id'
  | 'twice'
  // cells that cannot be completed
  | 'cell-owner'
  | 'cell-text'
  | 'cell-source'
  // what must be true of a provider
  | 'total'
  | 'on-premises'
  | 'always-customer'
  | 'always-provider'
  | 'ladder'
  | 'ladder-exception'
  | 'ask';

/** Collects problems. */
export interface Report {
  add(rule: Rule, path: Path, message: string, mend: string): void;
  /** Is there a problem at exactly this place? Then nothing that follows from it needs saying. */
  has(...path: Path): boolean;
}

export const collect = (): Report & {readonly problems: readonly Problem[]} => {
  const problems: Problem[] = [];
  const places = new Set<string>();
  return {
    problems,
    add: (rule, path, message, mend) => {
      problems.push({rule, path, message, mend});
      places.add(JSON.stringify(path));
    },
    has: (...path) => places.has(JSON.stringify(path)),
  };
};
