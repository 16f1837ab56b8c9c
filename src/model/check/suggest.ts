import {distance} from './distance.js';

/** The known word that was probably meant, or undefined when none is near. Case does not count. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const given = word.toLowerCase();
  let best: string | undefined;
  // About one slip in three letters is a typing error; more is another word.
  let limit = Math.min(3, Math.ceil(given.length / 3));
  for (const candidate of known) {
    const far = distance(given, candidate.toLowerCase(), limit);
    if (far <= limit) {
      best = candidate;
      limit = far - 1;
    }
  }
  return best;
};

/** Words in quotes, as a list that a sentence can end with. */
export const listed = (words: Iterable<string>): string => [...words].map((word) => `"${word}"`).join(', ');

const FEW = 12;

/** What was said of a word that is not known, by the words that are: one slip may stand in every service. */
const said = new WeakMap<Iterable<string>, Map<string, string>>();

const insteadOf = (word: string, known: Iterable<string>): string => {
  const near = nearest(word, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  const all = [...known];
  if (all.length === 0) return 'None is defined yet: define it, or leave this out.';
  return `Known are ${listed(all.slice(0, FEW))}${all.length > FEW ? ` and ${all.length - FEW} more` : ''}.`;
};

/** How to mend a word that is not known: the probable one, else the choice if it is small. */
export const instead = (word: string, known: Iterable<string>): string => {
  const before = said.get(known) ?? new Map<string, string>();
  said.set(known, before);
  const mend = before.get(word) ?? insteadOf(word, known);
  before.set(word, mend);
  return mend;
};
