import { entreGuillemets } from '../feeds/inventaire/phrases.ts';
import type { Avertissement } from '../model/rapport.ts';
import { judgePoint, type Point } from './judge-point.ts';
import { normaliseAddress } from './normalise-address.ts';
import { FICHIER_GEOCODAGE, type COLONNES_GEOCODAGE, type RangeeGeocodage } from './read-content.ts';
import type { Territoire } from './read-territoire.ts';

interface Faute {
  colonne: (typeof COLONNES_GEOCODAGE)[number] | 'latitude, longitude' | '';
  motif: string;
}

/** How a sentence names a cell, an empty one included. */
const nameCellule = (texte: string): string =>
  texte.trim() === '' ? 'une cellule vide' : entreGuillemets(texte);

/** Only an address that leads to one door has a point of its own. */
export function addressKey(adresse: string | null, codeInsee: string): string | null {
  const normalisee = normaliseAddress(adresse);
  return normalisee?.exacte ? `${codeInsee} ${normalisee.cle}` : null;
}

/**
 * Points of content/geocodage.csv by address. A row is used only when it can be read and its point lies in its commune,
 * as for the coordinates of an inventory; else it is told and left out.
 */
export function cachedPoints(
  geocodage: readonly RangeeGeocodage[],
  contours: Territoire['contours'],
): { points: Map<string, Point>; avertissements: Avertissement[] } {
  const points = new Map<string, Point>();
  const avertissements: Avertissement[] = [];
  for (const rangee of geocodage) {
    const { cle, point, faute } = judgeRow(rangee, contours);
    if (cle !== null && point !== null) points.set(cle, point);
    if (faute !== null) avertissements.push(toAvertissement(rangee, faute));
  }
  return { points, avertissements };
}

function judgeRow(
  { valeurs, faute }: RangeeGeocodage,
  contours: Territoire['contours'],
): { cle: string | null; point: Point | null; faute: Faute | null } {
  const refuse = (colonne: Faute['colonne'], motif: string) => ({
    cle: null,
    point: null,
    faute: { colonne, motif: `${motif} ; la ligne n’est pas utilisée.` },
  });
  if (faute !== null) return refuse('', faute.replace(/\.$/, ''));
  const code = valeurs.code_insee.trim();
  if (!contours.has(code))
    return refuse('code_insee', `${nameCellule(code)} n’est pas le code d’une commune d’aujourd’hui`);
  const cle = addressKey(valeurs.adresse, code);
  if (cle === null) return refuse('adresse', `${nameCellule(valeurs.adresse)} ne mène pas à une seule porte`);
  const latitude = toDegrees(valeurs.latitude, 90);
  if (latitude === null) return refuse('latitude', `${nameCellule(valeurs.latitude)} n’est pas une latitude`);
  const longitude = toDegrees(valeurs.longitude, 180);
  if (longitude === null)
    return refuse('longitude', `${nameCellule(valeurs.longitude)} n’est pas une longitude`);
  const { point, motif } = judgePoint(
    { latitude, longitude },
    { code_insee: code, nom: `la commune ${code}` },
    contours,
  );
  return { cle, point, faute: motif === null ? null : { colonne: 'latitude, longitude', motif } };
}

/** Decimal degrees, `50.5` or `50,5`; `null` for anything else. */
function toDegrees(texte: string, max: number): number | null {
  const nombre = texte.trim().replace(',', '.');
  const degres = /^-?\d{1,3}(\.\d+)?$/.test(nombre) ? Number(nombre) : NaN;
  return Math.abs(degres) <= max ? degres : null;
}

const toAvertissement = ({ ligne, valeurs }: RangeeGeocodage, { colonne, motif }: Faute): Avertissement => ({
  fichier: FICHIER_GEOCODAGE,
  source: '',
  ligne,
  identifiant: '',
  genre: 'coordonnees',
  colonne,
  valeur: [valeurs.latitude, valeurs.longitude].join(', '),
  motif,
});
