import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** Metres in a degree of latitude: mean Earth radius of 6 371 008.8 m (IUGG). */
const METRES_PAR_DEGRE = (Math.PI / 180) * 6_371_008.8;

type Contour = Feature<Polygon | MultiPolygon>;

const ringsOf = ({ geometry }: Contour): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const sides = (anneau: readonly Position[]): [Position, Position][] =>
  anneau.slice(1).map((fin, rang) => [anneau[rang] ?? fin, fin]);

/**
 * How far a point is from an outline, in metres; 0 inside. Even-odd rule, so that holes count as outside. Flat around
 * the point: exact to a metre over the few kilometres that matter here.
 */
export function metresOutside(contour: Contour, latitude: number, longitude: number): number {
  const echelleX = METRES_PAR_DEGRE * Math.cos((latitude * Math.PI) / 180);
  const x = (position: Position): number => ((position[0] ?? 0) - longitude) * echelleX;
  const y = (position: Position): number => ((position[1] ?? 0) - latitude) * METRES_PAR_DEGRE;
  let dedans = false;
  let plusPres = Infinity;
  for (const anneau of ringsOf(contour)) {
    for (const [debut, fin] of sides(anneau)) {
      const [x1, y1, x2, y2] = [x(debut), y(debut), x(fin), y(fin)];
      if (y1 > 0 !== y2 > 0 && x1 + (-y1 / (y2 - y1)) * (x2 - x1) > 0) dedans = !dedans;
      plusPres = Math.min(plusPres, metresToOrigin(x1, y1, x2, y2));
    }
  }
  return dedans ? 0 : plusPres;
}

/** Distance of the origin to the segment from (x1, y1) to (x2, y2). */
function metresToOrigin(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const longueur2 = dx * dx + dy * dy;
  const part = longueur2 === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / longueur2));
  return Math.hypot(x1 + part * dx, y1 + part * dy);
}
