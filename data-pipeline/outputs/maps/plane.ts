/** Metres east and south in the plane of the maps; y grows downwards, as on the screen. */
export type PlanePoint = [x: number, y: number];

/** Degrees WGS84. */
export interface Located {
  longitude: number;
  latitude: number;
}

/** IUGG mean radius, metres. */
const EARTH_RADIUS = 6_371_008.8;

/**
 * The Mercator projection scaled to true metres at `latitude`: conformal, north is up, and a département is so small that
 * lengths are right within 2 % everywhere on it.
 */
export function planeAt(latitude: number): (longitude: number, latitude: number) => PlanePoint {
  const radius = EARTH_RADIUS * Math.cos(toRadians(latitude));
  return (lon, lat) => [radius * toRadians(lon), -radius * Math.asinh(Math.tan(toRadians(lat)))];
}

const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;
