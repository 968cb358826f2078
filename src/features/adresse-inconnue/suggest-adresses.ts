import { toSlug } from '@model/slug.ts';

/** Last segment of an address of the site, and the name of what it shows. */
export type Entree = readonly [slug: string, nom: string];

const MAX_SUGGESTIONS = 5;
/** Dice coefficient under which two names are strangers: `hondschote` and `hondschoote` share 0.84. */
const MIN_LIKENESS = 0.6;
/** Once the code says which commune it is, only names that may be meant as well. */
const MIN_LIKENESS_BESIDE_CODE = 0.85;
/** Above every likeness. */
const SAME_CODE = 2;
/** A name that begins with what was asked. */
const PREFIX_LIKENESS = 0.9;
/** One or two letters begin too many names. */
const MIN_PREFIX = 3;

/** Segments that name a kind of page: they say nothing of what was looked for. */
const KINDS = new Set(['commune', 'communes', 'lieu', 'lieux', 'index', 'html', 'ville', 'mairie']);

/** The words of an address: `/commune/St-Amand_59526.html` -> `saint-amand-59526`; '' when it holds none. */
export function toQuery(pathname: string): string {
  return toSlug(safeDecode(pathname))
    .split('-')
    .filter((word) => !KINDS.has(word))
    .map((word) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word))
    .join('-');
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const pairsOf = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));

/** Sørensen–Dice coefficient over pairs of letters: 0 for strangers, 1 for the same text. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const left = pairsOf(b);
  const shared = pairsOf(a).filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (a.length + b.length - 2);
}

function score(name: string, slug: string, code: string | undefined, asked: string): number {
  if (code !== undefined && slug.endsWith(`-${code}`)) return SAME_CODE;
  if (asked === '') return 0;
  const begins = asked.length >= MIN_PREFIX && name.startsWith(asked);
  return Math.max(likeness(asked, name), likeness(asked, slug), begins ? PREFIX_LIKENESS : 0);
}

/**
 * The entries that an unknown address most likely meant, best first, five at most: the one of its code INSEE, then
 * those whose name looks like its words. Empty when nothing is like enough.
 */
export function suggestAdresses(pathname: string, entrees: readonly Entree[]): Entree[] {
  const query = toQuery(pathname);
  const code = /(?:^|-)(\d[\dab]\d{3})(?:-|$)/.exec(query)?.[1];
  const asked = query
    .split('-')
    .filter((word) => word !== code)
    .join('-');
  const scored = entrees.map((entree) => ({
    entree,
    points: score(toSlug(entree[1]), entree[0], code, asked),
  }));
  const found = scored.some(({ points }) => points === SAME_CODE);
  return scored
    .filter(({ points }) => points >= (found ? MIN_LIKENESS_BESIDE_CODE : MIN_LIKENESS))
    .sort((a, b) => b.points - a.points || (a.entree[0] < b.entree[0] ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ entree }) => entree);
}
