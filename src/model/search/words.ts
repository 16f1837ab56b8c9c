/** Words of a text, and how alike two words are. The rules of grammar are those of English. */
import {GROUPS, PHRASES} from './vocabulary.js';

/** First words of phrases; most words are none. */
const STARTS = new Set(Object.keys(PHRASES).flatMap((words) => [words.split(' ')[0]!, `${words.split(' ')[0]!}s`]));

/** What a phrase or its plural stands for. */
const phrase = (words: string): string | undefined => PHRASES[words] ?? PHRASES[words.replace(/s$/, '')];

/** Words in small letters, without accents. */
const lettersIn = (text: string): readonly string[] => {
  const small = text.toLowerCase();
  // most texts have no accents
  return !/[^\x20-\x7e]/.test(small)
    ? (small.match(/[a-z\d]+(?:'s(?![a-z]))?/g) ?? [])
    : (small
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\p{N}]+(?:['’]s(?!\p{L}))?/gu) ?? []);
};

/** Every word of a text, in order, in small letters and without accents. Names of several words become one: "operating system" is "os". */
export const wordsIn = (text: string): string[] => {
  const said = lettersIn(text).map((word) => word.replace(/['’]s$/, ''));
  const words: string[] = [];
  for (let i = 0; i < said.length; i++) {
    const word = said[i]!;
    const pair = STARTS.has(word) ? phrase(`${word} ${said[i + 1]}`) : undefined;
    const one = pair ?? (STARTS.has(word) ? phrase(word) : undefined) ?? word;
    if (pair !== undefined) i++;
    if (one) words.push(one);
  }
  return words;
};

/** "rotation", "rotates" and "rotating" are one word to a reader. */
export const stem = (word: string): string => {
  const one = word.length < 4 ? word : word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  if (one.length < 4) return one;
  const root = one
    .replace(/is(ation|e[dr]?|ing)$/, 'iz$1')
    .replace(/ab(le|ility)$/, 'ab')
    .replace(/([ae]n)(ce|cy|t)$/, '$1')
    .replace(/(ing|ion|ed|e|y)$/, '');
  // "logging" is about logs
  return root.length < 3 ? one : root.replace(/([^aeiou])\1$/, '$1');
};

/** Other words that mean nearly the same, by stem. */
const RELATED = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const group = line.split(' ').map(stem);
  for (const word of group) RELATED.set(word, new Set([...(RELATED.get(word) ?? []), ...group]));
}

/** Stems of words that mean nearly the same as a stem. */
export const relatedTo = (word: string): Iterable<string> => RELATED.get(word) ?? [];

/** How many letters more, less, other or swapped make one word the other. */
const slips = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = other && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + other, swapped));
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
};

/** How well a word with a slip fits: less than a beginning. */
export const SLIP = 0.55;

/**
 * How well an asked word fits another, both as stems: 1 the same, less for a beginning, still less for a
 * slip, 0 not at all. The first letter is seldom wrong, and short names differ by one letter: EC2, ECS, EKS.
 */
export const fit = (asked: string, word: string): number => {
  if (asked === word) return 1;
  if (asked[0] !== word[0]) return 0;
  if (asked.length > 1 && word.startsWith(asked)) return 0.6 + (0.3 * asked.length) / word.length;
  if (word.length > 3 && asked.startsWith(word) && word.length / asked.length >= 0.6) return 0.7;
  const most = asked.length < 4 ? 0 : asked.length < 8 ? 1 : 2;
  return Math.abs(asked.length - word.length) <= most && slips(asked, word) <= most ? SLIP : 0;
};
