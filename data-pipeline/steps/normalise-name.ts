import { toSlug } from '../model/slug.ts';

/** Long forms and old names that are one body, longest first. */
const SYNONYMES: readonly [RegExp, string][] = [
  [/\bcentres? communa(l|ux) d action sociale?\b/g, 'ccas'],
  [/\bc c a s\b/g, 'ccas'],
  [/\bcentre intercommunal d action sociale?\b/g, 'cias'],
  [/\bcentre socio ?culturel\b/g, 'centre social'],
  [/\bcentre social (et )?culturel( et familial)?\b/g, 'centre social'],
  [/\bcsc\b/g, 'centre social'],
  [/\b(maison|espace) (de )?france services?\b/g, 'france services'],
  [/\bfrance service\b/g, 'france services'],
  [/\b(msap|maison de services? au public)\b/g, 'france services'],
  [/\b(bureau de poste|la poste)\b/g, 'poste'],
  [/\b(hotel de ville|ville de|commune de)\b/g, 'mairie'],
  [/\butpas\b/g, 'maison nord solidarites'],
  [/\bsaint\b/g, 'st'],
];

const MOTS_VIDES = new Set('a au aux d de des du en et l la le les pour sur lez s'.split(' '));

/** The words of a name that tell one body from another in its commune, sorted: without linking words nor the commune's own. */
export function nameTokens(nom: string, commune: string): string[] {
  const plier = (texte: string): string =>
    SYNONYMES.reduce((pli, [forme, mot]) => pli.replace(forme, mot), toSlug(texte).replaceAll('-', ' '));
  const deLaCommune = new Set(plier(commune).split(' '));
  const mots = plier(nom)
    .split(' ')
    .filter((mot) => mot !== '' && !MOTS_VIDES.has(mot) && !deLaCommune.has(mot));
  return [...new Set(mots)].sort();
}

/** True when two names hold the same words, and at least one. */
export const isSameName = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.join(' ') === b.join(' ');

/** True when two names share a word and neither contradicts the other: one's words hold the other's. */
export function isSimilarName(a: readonly string[], b: readonly string[]): boolean {
  const [courts, longs] = a.length <= b.length ? [a, b] : [b, a];
  return courts.length > 0 && courts.every((mot) => longs.includes(mot));
}
