import type { Phrase, SearchIndex } from './phrases.ts';
import type { Query } from './query.ts';
import type { Match } from './vocabulary.ts';
import { FULL, SOFT } from './weights.ts';

/** What one phrase has in common with the query. */
export interface Hit {
  phrase: Phrase;
  /** Bit i: the i-th word of the query is in the phrase. */
  mask: number;
  /** By word of the query: its likeness to the word of the phrase, and the place of that word there (-1: glued to the one before). */
  likeness: number[];
  at: number[];
}

/** Letters from which a word that is not the last may be only begun. */
const SHORTEST_BEGUN = 4;
const SHORTEST_LAST = 2;
/** The département is not yet a code. */
const SHORTEST_NUMBER = 3;
const BEGUN_INSIDE = 0.9;

/** Letters from which a word, alone or beside another, is not a mistake for just anything. */
const SHORTEST_FUZZY = 5;
const SHORTEST_FUZZY_BESIDE = 3;

/** Words of the query that are tried as one: `pole emploi` is also `poleemploi`. */
const GLUED = [2, 3];

/**
 * The phrases that hold a word of the query. Mistakes are looked for in the words of `fuzzy`
 * (a mask) only. Words that tell nothing count in the phrases that another word has brought.
 */
export function findHits(index: SearchIndex, { words, open }: Query, fuzzy: number): Hit[] {
  const hits = new Map<number, Hit>();
  const { vocabulary } = index;

  const keep = (at: number, length: number, matches: readonly Match[], mayBring: boolean): void => {
    for (const [word, likeness] of matches) {
      for (const place of index.holders[word] ?? []) {
        const phrase = index.phrases[place];
        if (phrase === undefined) continue;
        let hit = hits.get(place);
        if (hit === undefined) {
          if (!mayBring) continue;
          hit = { phrase, mask: 0, likeness: [], at: [] };
          hits.set(place, hit);
        }
        if ((hit.likeness[at] ?? 0) >= likeness) continue;
        for (let i = at; i < at + length; i += 1) {
          hit.mask |= 1 << i;
          hit.likeness[i] = likeness;
          hit.at[i] = -1;
        }
        hit.at[at] = phrase.words.indexOf(word);
      }
    }
  };

  const alone = words.filter(({ weight }) => weight === FULL).length < 2;
  const shortestFuzzy = alone ? SHORTEST_FUZZY : SHORTEST_FUZZY_BESIDE;
  const matchesOf = (at: number, word: string): Match[] => {
    const last = open && at === words.length - 1;
    const matches = vocabulary.find(word);
    const shortest = !last ? SHORTEST_BEGUN : /\d/.test(word) ? SHORTEST_NUMBER : SHORTEST_LAST;
    if (word.length >= shortest && (last || !vocabulary.has(word)))
      for (const [id, likeness] of vocabulary.complete(word))
        matches.push([id, last ? likeness : likeness * BEGUN_INSIDE]);
    if (fuzzy & (1 << at) && word.length >= shortestFuzzy) matches.push(...vocabulary.resemble(word, last));
    return matches;
  };

  const telling = words.some(({ weight }) => weight >= SOFT);
  const brings = ({ weight }: { weight: number }): boolean => weight >= SOFT || !telling;
  words.forEach((word, at) => brings(word) && keep(at, 1, matchesOf(at, word.word), true));
  for (const length of GLUED)
    for (let at = 0; at + length <= words.length; at += 1) {
      const group = words.slice(at, at + length);
      const glued = group.map(({ word }) => word).join('');
      if (!group.some(({ weight }) => weight === FULL)) continue;
      const matches = vocabulary.find(glued);
      if (group.every((_, i) => fuzzy & (1 << (at + i)) || group[i]?.weight !== FULL) && fuzzy !== 0)
        matches.push(...vocabulary.resemble(glued, false));
      keep(at, length, matches, true);
    }
  words.forEach((word, at) => !brings(word) && keep(at, 1, vocabulary.find(word.word).slice(0, 1), false));
  return [...hits.values()];
}
