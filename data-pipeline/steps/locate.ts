import type { Avertissement } from '../model/rapport.ts';
import { constatOfFiche, type Fiche, type FicheSituee } from './fiche.ts';
import { addressKey, cachedPoints } from './geocodage.ts';
import { judgePoint, type Point } from './judge-point.ts';
import type { RangeeGeocodage } from './read-content.ts';
import type { Territoire } from './read-territoire.ts';

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
  const cache = cachedPoints(geocodage, contours);
  const parAdresse = cache.points;
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
  return {
    situees,
    avertissements: [...cache.avertissements, ...propres.flatMap(({ avertissement }) => avertissement ?? [])],
  };
}

function ownPoint(fiche: Fiche, contours: Contours): { point: Point | null; avertissement?: Avertissement } {
  const { latitude, longitude } = fiche;
  if (latitude === null || longitude === null) return { point: null };
  const { point, motif } = judgePoint({ latitude, longitude }, fiche.communeFaits, contours);
  if (motif === null) return { point };
  const valeur = `${latitude}, ${longitude}`;
  const constat = { genre: 'coordonnees', colonne: 'latitude, longitude', valeur, motif };
  return { point, avertissement: constatOfFiche(fiche, constat) };
}
