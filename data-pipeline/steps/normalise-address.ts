import { toSlug } from '../model/slug.ts';

/** An address reduced to what two writings of it share. */
export interface AdresseNormalisee {
  /** `28 bis`, the first of `104-108`; '' without a number. */
  numero: string;
  /** `rue general bourdonnaye`: folded, abbreviations spelt out, linking words dropped. */
  voie: string;
  /** Number and street as one key; the key of two addresses is equal when they are written for one place. */
  cle: string;
  /** True when the key leads to one door: it has a number, or names a square or a town hall rather than a long street. */
  exacte: boolean;
}

const ABREVIATIONS: Readonly<Record<string, string>> = {
  all: 'allee',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  boul: 'boulevard',
  bat: 'batiment',
  cdt: 'commandant',
  che: 'chemin',
  chem: 'chemin',
  chs: 'chaussee',
  col: 'colonel',
  cpt: 'capitaine',
  crs: 'cours',
  dr: 'docteur',
  fbg: 'faubourg',
  fg: 'faubourg',
  gal: 'general',
  gd: 'grand',
  gde: 'grande',
  gen: 'general',
  imp: 'impasse',
  lot: 'lotissement',
  lt: 'lieutenant',
  mal: 'marechal',
  mar: 'marechal',
  mte: 'montee',
  pdt: 'president',
  pl: 'place',
  pr: 'professeur',
  pres: 'president',
  pte: 'porte',
  r: 'rue',
  res: 'residence',
  rte: 'route',
  sq: 'square',
  st: 'saint',
  ste: 'sainte',
  vc: 'voie communale',
  za: 'zone activite',
  zi: 'zone industrielle',
};

/** `l` and `d` are what an apostrophe leaves; `grand'place` and `grand place` are one. */
const LIAISONS = new Set(['de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'a', 'au', 'aux', 'et']);
const SUFFIXES: Readonly<Record<string, string>> = {
  b: 'bis',
  bis: 'bis',
  t: 'ter',
  ter: 'ter',
  quater: 'quater',
};
const LIEUX_UNIQUES = /\b(place|grand place|parvis|esplanade|square|hotel ville|mairie)\b/;

/** What a letter writes after the street: `BP 71`, `CS 60030`, `59146 Pecquencourt`, `Cedex`. */
const stripTail = (adresse: string): string =>
  adresse
    .replace(/\b(b\.?\s?p\.?|c\.?\s?s\.?|boite postale)\s*\d+\b/gi, ' ')
    .replace(/(?<=\D)\b\d{5}\b.*$/s, ' ')
    .replace(/\bcedex\b.*$/is, ' ');

const splitNumero = (texte: string): { numero: string; reste: string } => {
  const trouve =
    /^0*(\d{1,4})(?!\d)(?:[ -]*(?:\d{1,4}))?(?:[ -]*(bis|ter|quater|[a-z])(?![a-z]))?[ -]*(.*)$/.exec(texte);
  if (trouve === null) return { numero: '', reste: texte };
  const [, chiffres = '', suffixe, reste = ''] = trouve;
  // `3 r des Lilas`: here the letter is the street, not a suffix of the number.
  if (suffixe === 'r') return { numero: chiffres, reste: `rue ${reste}` };
  return { numero: suffixe === undefined ? chiffres : `${chiffres} ${SUFFIXES[suffixe] ?? suffixe}`, reste };
};

/** @returns `null` when nothing of a street is left. */
export function normaliseAddress(adresse: string | null): AdresseNormalisee | null {
  if (adresse === null) return null;
  const { numero, reste } = splitNumero(toSlug(stripTail(adresse)).replaceAll('-', ' '));
  const voie = reste
    .split(' ')
    .map((mot) => ABREVIATIONS[mot] ?? mot)
    .filter((mot) => mot !== '' && !LIAISONS.has(mot))
    .join(' ');
  if (voie === '') return null;
  return { numero, voie, cle: `${numero} ${voie}`.trim(), exacte: numero !== '' || LIEUX_UNIQUES.test(voie) };
}

const GENRES_DE_VOIE = new Set([
  'rue',
  'avenue',
  'boulevard',
  'place',
  'route',
  'chemin',
  'allee',
  'impasse',
  'square',
  'quai',
  'cours',
]);

/**
 * True when two addresses name one street, whatever the number: the proper words of one hold those of the other
 * (`52 RUE GEN ANNE DE BOURDONNAYE`, `54 Rue du Général de la Bourdonnaye`).
 */
export function isSameStreet(a: AdresseNormalisee, b: AdresseNormalisee): boolean {
  const [courte = [], longue = []] = [a, b]
    .map(({ voie }) => voie.split(' '))
    .sort((x, y) => x.length - y.length);
  return courte.every((mot) => longue.includes(mot)) && courte.some((mot) => !GENRES_DE_VOIE.has(mot));
}
