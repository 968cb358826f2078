import { toSlug } from '@model/slug.ts';

/** Words that are written in several ways, after folding. */
const SAME_WORDS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', lez: 'les' };

/** `s/` is `sur`, on old signs and in postal addresses. */
export const spellSur = (text: string): string => text.replace(/(^|[\s-])s\s?\//gi, '$1sur ');

/** The words of a text, folded (see `foldForSearch`). */
export const toWords = (text: string): string[] =>
  toSlug(spellSur(text))
    .split('-')
    .filter(Boolean)
    .map((word) => SAME_WORDS[word] ?? word);

/**
 * One key for what is looked for and what is looked in: lower case, without accents or ligatures; apostrophes, hyphens
 * and every other sign are a space; `St` and `Ste` are `saint` and `sainte`, `s/` is `sur`, `lez`, `lès` and `les` are one.
 * Digits stay. `St-André-lez-Lille` -> `saint andre les lille`; '' when nothing is left.
 */
export const foldForSearch = (text: string): string => toWords(text).join(' ');
