import type { CommuneEntree } from './decode-documents.ts';
import type { Hit } from './hits.ts';
import type { Query } from './query.ts';
import { measure } from './rate.ts';
import { FULL, SOFT } from './weights.ts';

/** A part of the query that may be a place. */
export interface Place {
  /** The words of the query that say it, with the preposition before them. */
  mask: number;
  /** Several when a postal code or the beginning of a name is shared. */
  communes: Set<CommuneEntree>;
  /** How surely it is this place, 0 to about 1, and the weight of its words. */
  score: number;
  explained: number;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BEFORE_PLACE = setOf(
  'a au aux de d du des en pres sur vers dans chez proche autour habite environs cote',
);
/** A place that no preposition announces is not followed by one of these: « don de vêtements ». */
const AFTER_NOUN = setOf('de d du des');

/** Part of a name from which its beginning names it (`le cateau`, `avesnes`), and from which it is the whole name. */
const PART_OF_NAME = 0.45;
const WHOLE_NAME = 0.9;
/** Without a preposition, beside other words, a short name or one with a mistake may be another word. */
const SHORT_NAME = 4;
const MISTAKEN = 0.9;
const DOUBT = 0.75;
const AFTER_PREPOSITION = 0.1;
const SURE_ENOUGH = 0.55;
/** Between two communes that the same words name: under it, both are kept. */
const SAME_PLACE = 0.03;

/** Every part of the query that may be a place, the surest first. */
export function findPlaces(query: Query, hits: Iterable<Hit>): Place[] {
  const byMask = new Map<number, Place>();
  for (const hit of hits) {
    if (hit.phrase.entree.genre !== 'commune') continue;
    for (const run of runsOf(query, hit.mask)) {
      const place = toPlace(query, hit, run);
      const other = place && byMask.get(place.mask);
      if (place === undefined) continue;
      if (other === undefined || place.score > other.score + SAME_PLACE) byMask.set(place.mask, place);
      else if (place.score > other.score - SAME_PLACE)
        for (const commune of place.communes) other.communes.add(commune);
    }
  }
  const places = [...byMask.values()];
  const value = ({ score, explained }: Place): number => score * explained;
  return [...places, ...namedTwice(places)].sort((a, b) => value(b) - value(a));
}

/** The runs of neighbouring words of a mask; words that tell nothing do not part them. */
function runsOf({ words }: Query, mask: number): number[] {
  const runs: number[] = [];
  let run = 0;
  words.forEach(({ weight }, at) => {
    const bit = 1 << at;
    if (mask & bit) run = run === 0 ? bit : ((bit << 1) - 1) & -(run & -run);
    else if (weight >= SOFT && run !== 0) {
      runs.push(run);
      run = 0;
    }
  });
  return run === 0 ? runs : [...runs, run];
}

/** The commune of a phrase, when these words say enough of it. */
function toPlace(query: Query, hit: Hit, run: number): Place | undefined {
  const { phrase } = hit;
  const { found, alike, ofPhrase, starts } = measure(hit, query, run);
  if (found < FULL || !starts || ofPhrase < PART_OF_NAME) return undefined;
  const mask = withPreposition(query, run);
  const whole = ofPhrase >= WHOLE_NAME;
  const likeness = alike / found;
  let score = phrase.sure * likeness * (0.6 + 0.4 * ofPhrase);
  if (mask !== run) score += AFTER_PREPOSITION;
  else if (run !== query.mask) {
    const next = query.words[32 - Math.clz32(run)]?.word;
    if (next !== undefined && (!whole || AFTER_NOUN.has(next))) return undefined;
    if (!whole || likeness < MISTAKEN || phrase.texte.length <= SHORT_NAME) score *= DOUBT;
  }
  if (score < SURE_ENOUGH) return undefined;
  return { mask, communes: new Set([phrase.entree as CommuneEntree]), score, explained: found };
}

/** The run with the preposition (`à`, `près de`, `vers`…) before it. */
function withPreposition({ words }: Query, run: number): number {
  let mask = run;
  for (let at = 30 - Math.clz32(run & -run); BEFORE_PLACE.has(words[at]?.word ?? ''); at -= 1)
    mask |= 1 << at;
  return mask;
}

/** `59610 Fourmies`: the communes that two parts of the query both name. */
const namedTwice = (places: readonly Place[]): Place[] =>
  places.flatMap((one, i) =>
    places.slice(i + 1).flatMap((other) => {
      const communes = new Set([...one.communes].filter((commune) => other.communes.has(commune)));
      if (communes.size === 0 || (one.mask & other.mask) !== 0) return [];
      const score = Math.min(one.score, other.score);
      return [{ mask: one.mask | other.mask, communes, score, explained: one.explained + other.explained }];
    }),
  );
