import type { Entree, Sorte } from './decode-documents.ts';
import { toWords } from './fold.ts';
import { Vocabulary } from './vocabulary.ts';
import { FULL, weightOf } from './weights.ts';

/** One way to call one entry, as words. */
export interface Phrase {
  entree: Entree;
  texte: string;
  sorte: Sorte;
  /** 0 to 1: how surely it names its entry. */
  sure: number;
  words: readonly number[];
  /** One per word, and their sum. */
  weights: readonly number[];
  total: number;
  /** Place of the first word that matters. */
  first: number;
}

/** The documents, ready to be searched. */
export interface SearchIndex {
  vocabulary: Vocabulary;
  phrases: readonly Phrase[];
  /** By word: the phrases that hold it. */
  holders: readonly (readonly number[])[];
}

const BY_SORTE: Readonly<Record<Sorte, number>> = {
  nom: 1,
  ancien: 0.98,
  mot: 0.98,
  faute: 0.95,
  postal: 1,
  // Five digits that are both are a postal code: few people know the others.
  insee: 0.95,
};
const GLUED = 0.97;
/** A lieu is also found with its commune, which hardly counts when it is not said. */
const COMMUNE_OF_LIEU = 0.3;
/** A short name is also one word: people glue and cut words. */
const GLUED_LETTERS = 24;

/** Folds every phrase once. */
export function indexEntrees(entrees: Iterable<Entree>): SearchIndex {
  const vocabulary = new Vocabulary();
  const phrases: Phrase[] = [];
  const holders: number[][] = [];

  const addPhrase = (
    from: Pick<Phrase, 'entree' | 'texte' | 'sorte' | 'sure'>,
    words: readonly string[],
    weights: readonly number[],
  ): void => {
    const ids = words.map((word) => vocabulary.add(word));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const id of new Set(ids)) (holders[id] ??= []).push(phrases.length);
    phrases.push({ ...from, words: ids, weights, total, first: Math.max(0, weights.indexOf(FULL)) });
  };

  for (const entree of entrees) {
    const isLieu = entree.genre === 'lieu';
    const seen = new Set<string>();
    for (const [texte, sorte] of entree.appellations) {
      const words = toWords(texte);
      const weights = words.map(weightOf);
      const more = isLieu ? toWords(entree.detail).filter((word) => !words.includes(word)) : [];
      const glued = words.join('');
      if (glued === '' || seen.has(glued)) continue;
      seen.add(glued);
      const from = { entree, texte, sorte, sure: BY_SORTE[sorte] };
      addPhrase(
        from,
        [...words, ...more],
        [...weights, ...more.map((word) => weightOf(word) * COMMUNE_OF_LIEU)],
      );
      if (words.length > 1 && glued.length <= GLUED_LETTERS && !isLieu)
        addPhrase({ ...from, sure: from.sure * GLUED }, [glued], [FULL]);
    }
  }
  vocabulary.close();
  return { vocabulary, phrases, holders };
}
