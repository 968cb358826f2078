import { entreGuillemets } from '../feeds/inventaire/phrases.ts';
import type { Avertissement } from '../model/rapport.ts';
import { constatOfFiche, type Fiche, type FicheSituee } from './fiche.ts';
import { normaliseAddress } from './normalise-address.ts';
import { metresOutside } from './outline.ts';
import type { RangeeGeocodage } from './read-content.ts';
import type { Territoire } from './read-territoire.ts';

/** Outlines are simplified and addresses sit on borders: this far out still counts as inside, in metres. */
export const TOLERANCE_METRES = 150;

interface Point {
  latitude: number;
  longitude: number;
}

type Contours = Territoire['contours'];

/**
 * Gives every fiche a point: its own coordinates when they lie in its commune, else those of another row at the same
 * address, else those of the geocoding cache, else the commune's point with `precision: commune`.
 */
export function locateFiches(
  fiches: readonly Fiche[],
  contours: Contours,
  geocodage: readonly RangeeGeocodage[],
): { situees: FicheSituee[]; avertissements: Avertissement[] } {
  const propres = fiches.map((fiche) => ownPoint(fiche, contours));
  const parAdresse = cachedPoints(geocodage);
  fiches.forEach((fiche, rang) => {
    const cle = addressKey(fiche.adresse, fiche.communeFaits.code_insee);
    const point = propres[rang]?.point;
    if (cle !== null && point && !fiche.itinerant && !parAdresse.has(cle)) parAdresse.set(cle, point);
  });
  const situees = fiches.map((fiche, rang): FicheSituee => {
    const cle = addressKey(fiche.adresse, fiche.communeFaits.code_insee);
    const point = propres[rang]?.point ?? (cle === null ? undefined : parAdresse.get(cle));
    if (point) return { ...fiche, point: { ...point, precision: 'adresse' } };
    const { latitude, longitude } = fiche.communeFaits;
    return { ...fiche, point: { latitude, longitude, precision: 'commune' } };
  });
  return { situees, avertissements: propres.flatMap(({ avertissement }) => avertissement ?? []) };
}

function ownPoint(fiche: Fiche, contours: Contours): { point: Point | null; avertissement?: Avertissement } {
  const { latitude, longitude } = fiche;
  if (latitude === null || longitude === null) return { point: null };
  const { code_insee, nom } = fiche.communeFaits;
  const contour = contours.get(code_insee);
  if (contour === undefined) throw new Error(`commune sans contour : ${code_insee}`);
  const ecart = metresOutside(contour, latitude, longitude);
  if (ecart <= TOLERANCE_METRES) return { point: { latitude, longitude } };
  const warn = (motif: string): Avertissement =>
    constatOfFiche(fiche, {
      genre: 'coordonnees',
      colonne: 'latitude, longitude',
      valeur: `${latitude}, ${longitude}`,
      motif: `${entreGuillemets(`${latitude}, ${longitude}`)} ${motif}`,
    });
  if (metresOutside(contour, longitude, latitude) <= TOLERANCE_METRES)
    return {
      point: { latitude: longitude, longitude: latitude },
      avertissement: warn('a la latitude et la longitude inversées ; elles ont été remises en ordre.'),
    };
  return {
    point: null,
    avertissement: warn(
      `est à ${formatEcart(ecart)} hors de ${nom} ; ces coordonnées ne sont pas utilisées.`,
    ),
  };
}

const formatEcart = (metres: number): string =>
  metres < 1000 ? `${Math.round(metres / 10) * 10} m` : `${Math.round(metres / 1000)} km`;

/** Only an address that leads to one door has a point of its own. */
function addressKey(adresse: string | null, codeInsee: string): string | null {
  const normalisee = normaliseAddress(adresse);
  return normalisee?.exacte ? `${codeInsee} ${normalisee.cle}` : null;
}

function cachedPoints(geocodage: readonly RangeeGeocodage[]): Map<string, Point> {
  const points = new Map<string, Point>();
  for (const { valeurs } of geocodage) {
    const cle = addressKey(valeurs.adresse, valeurs.code_insee);
    const point = { latitude: Number(valeurs.latitude), longitude: Number(valeurs.longitude) };
    if (cle !== null && valeurs.latitude !== '' && Number.isFinite(point.latitude + point.longitude))
      points.set(cle, point);
  }
  return points;
}
