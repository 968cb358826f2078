import type { CommuneEntree, Entree } from './decode-documents.ts';
import type { Hit } from './hits.ts';
import { findPlaces, type Place } from './places.ts';
import type { Query } from './query.ts';
import { measure, rate } from './rate.ts';
import { FULL } from './weights.ts';

/** What a sentence says. */
export interface Sense {
  besoin: Entree | null;
  /** Several when a postal code or the beginning of a name is shared; the largest first. */
  communes: CommuneEntree[];
  /** « près de moi » */
  position: boolean;
  /** Words that matter and were not understood, one bit each. */
  reste: number;
  /** 0 to 1: how much of the sentence is understood, and how surely. */
  score: number;
}

/** « près de moi », folded, at the end. */
const NEAR_ME =
  /(?:^| )(?:(?:(?:pres|proche|autour|a cote) de (?:chez )?(?:moi|nous))|chez moi|a proximite|(?:autour|pres) d ici|ma position)$/;
/** Places that are tried: beyond, none is sure. */
const TRIED = 8;
/** Part of a phrase that a sentence must hold, and weight of the words that hold it: « la » is no need. */
const SURE_NEED = 0.6;
const TELLING = 0.3;

/** The words of « près de moi », as a mask; 0 without. */
function findNearMe({ words, mask }: Query): number {
  const [said] = NEAR_ME.exec(words.map(({ word }) => word).join(' ')) ?? [];
  return said === undefined ? 0 : mask & ~((1 << (words.length - said.trim().split(' ').length)) - 1);
}

interface Need {
  hit: Hit;
  score: number;
  explained: number;
}

/** The best need among the words of `mask`. */
function findNeed(query: Query, needs: readonly Hit[], mask: number): Need | undefined {
  let best: Need | undefined;
  for (const hit of needs) {
    if ((hit.mask & mask) === 0) continue;
    const overlap = measure(hit, query, mask);
    const explained = overlap.alike;
    if (overlap.ofPhrase < SURE_NEED || explained < TELLING) continue;
    const score = rate(hit, overlap);
    if (score * (1 + explained) > (best === undefined ? 0 : best.score * (1 + best.explained)))
      best = { hit, score, explained };
  }
  return best;
}

const valueOf = (part: Place | Need | undefined): number =>
  part === undefined ? 0 : part.score * part.explained;

/** Reads a need and a place in the query: of all ways to share its words between the two, the one that explains most. */
export function understandHits(query: Query, hits: readonly Hit[]): Sense {
  const nearMe = findNearMe(query);
  const said = query.mask & ~nearMe;
  const needs = hits.filter(
    ({ phrase: { entree } }) => entree.genre !== 'commune' && entree.genre !== 'lieu',
  );
  let place: Place | undefined;
  let need = findNeed(query, needs, said);
  for (const candidate of findPlaces(query, hits).slice(0, TRIED)) {
    const beside = findNeed(query, needs, said & ~candidate.mask);
    if (valueOf(candidate) + valueOf(beside) > valueOf(place) + valueOf(need) + 0.001)
      [place, need] = [candidate, beside];
  }
  const understood = nearMe | (place?.mask ?? 0) | (need?.hit.mask ?? 0);
  const total = query.words.reduce((sum, { weight }, at) => (said & (1 << at) ? sum + weight : sum), 0);
  return {
    besoin: need?.hit.phrase.entree ?? null,
    communes: [...(place?.communes ?? [])].sort((a, b) => a.rang - b.rang),
    position: nearMe !== 0,
    reste:
      query.words.reduce((mask, { weight }, at) => (weight === FULL ? mask | (1 << at) : mask), 0) &
      ~understood,
    score: total === 0 ? 0 : Math.min(1, (valueOf(place) + valueOf(need)) / total),
  };
}
