import type { Genre } from './decode-documents.ts';
import type { Hit } from './hits.ts';
import type { Query } from './query.ts';
import { FULL } from './weights.ts';

/** What a phrase and some words of the query share. */
export interface Overlap {
  /** Weight of the words that are in the phrase, and the same by how alike they are. */
  found: number;
  alike: number;
  /** Words that matter and are not in the phrase. */
  missing: number;
  /** 0 to 1: part of these words that is in the phrase, part of the phrase that is in these words. */
  ofQuery: number;
  ofPhrase: number;
  /** The first word that matters in the phrase is there. */
  starts: boolean;
}

/** Compares a phrase with the words of `mask`; two words of the query are not the same word of the phrase. */
export function measure({ phrase, likeness, at, mask: held }: Hit, { words }: Query, mask: number): Overlap {
  let asked = 0;
  let missing = 0;
  let found = 0;
  let alike = 0;
  let covered = 0;
  let taken = 0;
  words.forEach(({ weight }, i) => {
    if ((mask & (1 << i)) === 0) return;
    asked += weight;
    const place = at[i] ?? -1;
    const bit = place < 0 ? 0 : 1 << place;
    if ((held & (1 << i)) === 0 || (taken & bit) !== 0) {
      if (weight === FULL) missing += 1;
      return;
    }
    taken |= bit;
    found += weight;
    alike += weight * (likeness[i] ?? 0);
    covered += phrase.weights[place] ?? 0;
  });
  return {
    found,
    alike,
    missing,
    ofQuery: found / asked,
    ofPhrase: Math.min(1, covered / phrase.total),
    starts: (taken & (1 << phrase.first)) !== 0,
  };
}

/** Between equals: the commune first, the lieu last. */
const BY_GENRE: Readonly<Record<Genre, number>> = {
  commune: 0.03,
  famille: 0.015,
  demarche: 0.01,
  operateur: 0.01,
  lieu: 0,
};
/** What a largest town has more than a hamlet, per rank. */
const PER_RANK = 0.004;
/** Part of a phrase, or of a query, from which it counts as whole. */
const WHOLE = 0.8;

/**
 * How well a phrase answers, 0 to about 1: either every word that matters is in the phrase (the more of the phrase,
 * the better), or the whole phrase is in the query (the more of the query, the better). Otherwise 0.
 */
export function rate({ phrase }: Hit, { found, alike, missing, ofQuery, ofPhrase, starts }: Overlap): number {
  const asAnswer = missing === 0 && ofQuery >= WHOLE ? (starts ? 0.6 : 0.5) + 0.4 * ofPhrase : 0;
  const asPart = ofPhrase >= WHOLE ? (0.45 + 0.5 * ofQuery) * ofPhrase : 0;
  const form = Math.max(asAnswer, asPart);
  if (form === 0 || found === 0) return 0;
  const { genre, rang } = phrase.entree;
  return form * (alike / found) * phrase.sure + BY_GENRE[genre] + PER_RANK * (3 - rang);
}
