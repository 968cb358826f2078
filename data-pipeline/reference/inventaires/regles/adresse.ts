import { capitalize, fold, joinParts, tidySpaces } from '../texte.ts';
import { hyphenSaint, toTitle } from './casse.ts';

/** Kinds of street, folded, with what an upper-case source abbreviates. */
const VOIES: Readonly<Record<string, string>> = {
  all: 'allée',
  allee: 'allée',
  av: 'avenue',
  avenue: 'avenue',
  bd: 'boulevard',
  boulevard: 'boulevard',
  chaussee: 'chaussée',
  chemin: 'chemin',
  esplanade: 'esplanade',
  parvis: 'parvis',
  pl: 'place',
  place: 'place',
  quai: 'quai',
  route: 'route',
  rte: 'route',
  rue: 'rue',
  ruelle: 'ruelle',
  square: 'square',
  voyette: 'voyette',
};
/** Streets whose kind comes last or stands alone, folded. */
const PLACES = ['grand place', 'grand rue', 'la place'];
/** Streets that other records of the same place spell right: folded -> written. */
const RUES_CORRIGEES: Readonly<Record<string, string>> = {
  'rue du general leclercq': 'rue du Général Leclerc',
};

const NUMERO = '\\d+(?:\\s?[-/]\\s?\\d+)?(?:\\s?(?:bis|ter|[A-E])(?=\\s))?';
const STREET = new RegExp(`^(?:(${NUMERO})\\s+)?(\\p{L}+)(?!\\p{L})(.*)$`, 'iu');
/** A numbered street after something else: `résidence la roseraie 319 rue Racine`. */
const NUMBERED_INSIDE = new RegExp(
  `^([^:]+?)\\s+(${NUMERO}\\s+(?:rue|avenue|place|boulevard|route)\\b.*)$`,
  'iu',
);

/** What stands in a line besides the address, or is written otherwise there; in order. */
export const NETTOYAGES: readonly { nom: string; motif: RegExp; remplace: string }[] = [
  { nom: 'code postal et ville répétés', motif: /[\s,-]*\b59\d{3}\b.*$/u, remplace: '' },
  { nom: 'boîte postale', motif: /[\s,-]*\b(B\.?\s?P\.?|CS|Bo[iî]te Postale)\s*\d+/giu, remplace: '' },
  { nom: 'virgule après le numéro', motif: /^(\d+(?:\s?(?:bis|ter))?)\s*,\s*/iu, remplace: '$1 ' },
  { nom: 'deux numéros', motif: /^(\d+)\s*-\s*(\d+)\b/u, remplace: '$1-$2' },
  { nom: 'apostrophe perdue', motif: /(?<=\s)([DLdl])\s(?=[AEIOUYHaeiouyhÉÈéè]\p{L})/gu, remplace: '$1’' },
];
const tidyLine = (line: string): string =>
  NETTOYAGES.reduce((text, { motif, remplace }) => text.replace(motif, remplace), tidySpaces(line)).trim();

const tidyNumero = (numero: string): string =>
  numero
    .replace(/^0+/, '')
    .replace(
      /(\d)\s?(bis|ter)$/i,
      (_, chiffre: string, suffixe: string) => `${chiffre} ${suffixe.toLowerCase()}`,
    )
    .replace(
      /(\d)\s?([A-E])$/i,
      (_, chiffre: string, lettre: string) => `${chiffre} ${lettre.toUpperCase()}`,
    );

/** `28b Rue Jean Baptiste Lebas` -> `28 B rue Jean Baptiste Lebas`; `null` when the text is not a street. */
function toStreet(text: string): string | null {
  const [, numero = '', kind = '', suite = ''] = STREET.exec(text) ?? [];
  const voie = VOIES[fold(kind)];
  const plie = fold(kind + suite);
  if (voie === undefined && !PLACES.some((place) => plie.startsWith(place))) return null;
  const street = voie === undefined ? toTitle(kind + suite) : (RUES_CORRIGEES[plie] ?? voie + toTitle(suite));
  return hyphenSaint(
    capitalize(joinParts([tidyNumero(numero), numero === '' ? capitalize(street) : street], ' ')),
  );
}

/** Capitals that shout become a plain phrase; initials of four letters or fewer stay. */
export function tidyComplement(text: string): string {
  const tidy = tidySpaces(text)
    .replace(/^bureau de poste$/i, 'bureau de poste')
    .replace(/^zae\b/i, 'ZAE');
  const plain = /\p{Ll}/u.test(tidy) || tidy.length <= 4 ? tidy : toTitle(tidy);
  return capitalize(plain.replace(/\b(\d+)ème étage/u, '$1e étage'));
}

export interface Adresse {
  adresse: string;
  complement_adresse: string;
}

/** One segment, or two when a numbered street follows something else; a lone number before the street is dropped. */
const cutAtNumber = (segment: string): string[] => {
  const [, avant = '', voie] = NUMBERED_INSIDE.exec(segment) ?? [];
  return voie === undefined ? [segment] : [/^\d+$/.test(avant) ? '' : avant, voie];
};

/**
 * Splits what people wrote on one or several lines into the street (the first with a number, else the first) and the
 * rest. `repetes` are names that add nothing (the lieu's own, its town's) and are dropped where they stand alone.
 */
export function splitAdresse(texte: string, repetes: readonly string[]): Adresse {
  const inutiles = new Set(repetes.map(fold));
  const segments = texte
    .replace(/\s*\(siège\)/gi, '')
    .replace(/:\s*\n/g, ': ')
    .split('\n')
    .map(tidyLine)
    .flatMap((line) => line.split(/\s*,\s*|\s+-\s+|(?<=hôtel de ville)-/iu))
    .flatMap(cutAtNumber)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && !inutiles.has(fold(segment)));
  const streets = segments.map(toStreet);
  const numbered = streets.findIndex((street) => street !== null && /^\d/.test(street));
  const chosen = numbered >= 0 ? numbered : streets.findIndex((street) => street !== null);
  const autres = segments.flatMap((segment, index) =>
    index === chosen ? [] : [streets[index] ?? tidyComplement(segment)],
  );
  return { adresse: streets[chosen] ?? '', complement_adresse: [...new Set(autres)].join(', ') };
}
