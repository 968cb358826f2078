import { toSlug } from '../../model/slug.ts';

/** Key for comparing names: `St-André lez Lille` and `SAINT ANDRÉ-LEZ-LILLE` are the same. */
export const fold = (text: string): string =>
  toSlug(text)
    .replaceAll('-', ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');

/** The words of `part` stand side by side in `whole`. */
export const containsWords = (whole: string, part: string): boolean =>
  part !== '' && ` ${fold(whole)} `.includes(` ${fold(part)} `);

/** One line, single spaces, typographic apostrophes and quotes, « Cœur » with its ligature. */
export const tidySpaces = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/"([^"]+)"/g, '« $1 »')
    .replace(/'/g, '’')
    .replace(/\b([Cc])oeur\b/g, '$1œur')
    .trim();

/** First letter capital, the rest as it is. */
export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** Non-empty parts joined: a complement of several pieces, a remark of several sentences. */
export const joinParts = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator);

/** Code-point order: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
