import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Metres in one degree of latitude (mean of WGS84 at 50° N, within 0.1 %). */
export const METRES_PER_DEGREE = 111_230;

/** The polygons of a geometry: each a list of rings, the outer one first. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Whether a point (degrees) is inside, on a plane; even-odd rule, holes are outside. */
export function isInside(geometry: Polygon | MultiPolygon, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of polygonsOf(geometry).flat()) {
    for (const [[ax, ay], [bx, by]] of segmentsOf(ring)) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Metres between a point (degrees) and the nearest border, within or without. */
export function metresToBorder(geometry: Polygon | MultiPolygon, [x, y]: readonly [number, number]): number {
  const scale = Math.cos((y * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of polygonsOf(geometry).flat()) {
    for (const [[ax, ay], [bx, by]] of segmentsOf(ring)) {
      nearest = Math.min(nearest, distanceToSegment((ax - x) * scale, ay - y, (bx - x) * scale, by - y));
    }
  }
  return nearest * METRES_PER_DEGREE;
}

/** Signed area of a closed ring in square degrees: positive when counterclockwise. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  for (const [[ax, ay], [bx, by]] of segmentsOf(ring)) twice += ax * by - bx * ay;
  return twice / 2;
}

/** Centre of mass of a closed ring, degrees, on a plane. */
export function ringCentroid(ring: readonly Position[]): [number, number] {
  const [ox, oy] = point(ring[0]);
  let twice = 0;
  let sumX = 0;
  let sumY = 0;
  for (const [[ax, ay], [bx, by]] of segmentsOf(ring)) {
    const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    twice += cross;
    sumX += (ax + bx - 2 * ox) * cross;
    sumY += (ay + by - 2 * oy) * cross;
  }
  return [ox + sumX / (3 * twice), oy + sumY / (3 * twice)];
}

/** [west, south, east, north] of a set of positions. */
export function boundsOf(positions: Iterable<Position>): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const position of positions) {
    const [x, y] = point(position);
    [west, south, east, north] = [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ];
  }
  return [west, south, east, north];
}

function* segmentsOf(ring: readonly Position[]): Generator<[[number, number], [number, number]]> {
  for (let i = 1; i < ring.length; i++) yield [point(ring[i - 1]), point(ring[i])];
}

function point(position: Position | undefined): [number, number] {
  const [x, y] = position ?? [];
  if (x === undefined || y === undefined) throw new Error('a position needs two coordinates');
  return [x, y];
}

/** Distance from the origin to the segment a-b. */
function distanceToSegment(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
