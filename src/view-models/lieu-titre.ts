import type { Lieu } from '@model/lieu.ts';
import { toSlug } from '@model/slug.ts';
import { TYPES_LIEU } from '@model/type-lieu.ts';

/** Past this a list of results cuts a title itself, and hides what tells it apart. */
export const MAX_TITLE = 70;

/** `France services Hondschoote`; the commune is added to a name that does not hold it. */
export const placedName = ({ nom, commune }: Pick<Lieu, 'nom' | 'commune'>): string =>
  `-${toSlug(nom)}-`.includes(`-${toSlug(commune)}-`) ? nom : `${nom}, ${commune}`;

/** Whole words, then `…`, within a number of signs. */
function cutWords(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,–(]+$/, '')}…`;
}

/** The placed name within `MAX_TITLE` signs: the name is cut, the commune and the detail stay. */
function toTitle(lieu: Lieu, detail: string): string {
  const after = detail === '' ? '' : ` (${detail})`;
  const whole = placedName(lieu) + after;
  if (whole.length <= MAX_TITLE) return whole;
  const end = `, ${lieu.commune}${after}`;
  return cutWords(lieu.nom, MAX_TITLE - end.length) + end;
}

/** What may tell apart lieux of the same name in the same commune, from the plainest to the surest. */
const DETAILS: readonly ((lieu: Lieu) => string | null)[] = [
  () => '',
  ({ type }) => TYPES_LIEU[type].nom,
  ({ adresse }) => adresse,
  ({ id }) => id,
];

/** One title for each lieu, by id: its name and commune, with the first detail that no homonym shares. */
export function uniqueTitles(lieux: Iterable<Lieu>): Map<string, string> {
  const titles = new Map<string, string>();
  for (const homonyms of Map.groupBy(lieux, (lieu) => toSlug(toTitle(lieu, ''))).values()) {
    const detailOf = DETAILS.find((candidate) => {
      const details = homonyms.map(candidate);
      return !details.includes(null) && new Set(details).size === homonyms.length;
    });
    for (const lieu of homonyms) titles.set(lieu.id, toTitle(lieu, detailOf?.(lieu) ?? lieu.id));
  }
  return titles;
}
