import { entreGuillemets } from '../feeds/inventaire/phrases.ts';
import { metresOutside } from './outline.ts';
import type { CommuneFaits, Territoire } from './read-territoire.ts';

/** Outlines are simplified and addresses sit on borders: this far out still counts as inside, in metres. */
export const TOLERANCE_METRES = 150;

/** Degrees WGS84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The point to use, or none; `motif` says what was odd, in a sentence. */
export interface Jugement {
  point: Point | null;
  motif: string | null;
}

/** A point belongs to its commune when it lies in its outline; a swapped one that does is set right, for the outline proves it. */
export function judgePoint(
  { latitude, longitude }: Point,
  { code_insee, nom }: Pick<CommuneFaits, 'code_insee' | 'nom'>,
  contours: Territoire['contours'],
): Jugement {
  const contour = contours.get(code_insee);
  if (contour === undefined) throw new Error(`commune sans contour : ${code_insee}`);
  const ecart = metresOutside(contour, latitude, longitude);
  if (ecart <= TOLERANCE_METRES) return { point: { latitude, longitude }, motif: null };
  const lu = entreGuillemets(`${latitude}, ${longitude}`);
  if (metresOutside(contour, longitude, latitude) <= TOLERANCE_METRES)
    return {
      point: { latitude: longitude, longitude: latitude },
      motif: `${lu} a la latitude et la longitude inversées ; elles ont été remises en ordre.`,
    };
  return {
    point: null,
    motif: `${lu} est à ${formatEcart(ecart)} hors de ${nom} ; ces coordonnées ne sont pas utilisées.`,
  };
}

const formatEcart = (metres: number): string =>
  metres < 1000 ? `${Math.round(metres / 10) * 10} m` : `${Math.round(metres / 1000)} km`;
