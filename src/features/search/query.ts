import { spellSur, toWords } from './fold.ts';
import { weightOf } from './weights.ts';

/** One word of the query. */
export interface QueryWord {
  /** As it was typed. */
  texte: string;
  word: string;
  weight: number;
}

export interface Query {
  words: readonly QueryWord[];
  /** True while the last word may still be growing. */
  open: boolean;
  /** One bit per word. */
  mask: number;
}

/** Words that a query may have: what follows is not read (a mask has 31 bits). */
const MOST_WORDS = 30;

/** The words of what was typed, each with its own spelling and its key. */
export function parseQuery(text: string): Query {
  const words = (spellSur(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((texte) => ({ texte, word: toWords(texte).join('') }))
    .filter(({ word }) => word !== '')
    .slice(0, MOST_WORDS)
    .map(({ texte, word }) => ({ texte, word, weight: weightOf(word) }));
  return { words, open: /[\p{L}\p{N}]$/u.test(text), mask: (1 << words.length) - 1 };
}
