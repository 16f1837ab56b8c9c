/**
 * Words are looked up when rendering, so a page can change its language. English is built into the
 * elements, section by section; other languages are added whole.
 */
import type * as en from './en.js';

/** All sections of words that the widgets show. */
export type Words = typeof en;
export type Section = keyof Words;

const languages = new Map<string, Partial<Words>>();

/** Adds a language. What a section or a word lacks stays English. @param tag BCP 47, lower case */
export const addLanguage = (tag: string, words: Partial<Words>): void => {
  languages.set(tag.toLowerCase(), words);
};

/** The language nearest to a tag that there is: "de-AT" finds "de"; nothing finds "en". */
export const nearestLanguage = (tag: string): string => {
  const wanted = tag.toLowerCase();
  return [wanted, wanted.split('-')[0]!].find((t) => languages.has(t)) ?? 'en';
};

/** A section in the nearest language. @param english the section as it is built in */
export const wordsFor = <S extends Section>(section: S, english: Words[S], tag: string): Words[S] => ({
  ...english,
  ...languages.get(nearestLanguage(tag))?.[section],
});
