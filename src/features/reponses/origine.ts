import type { Densite } from '@model/commune.ts';
import type { Commune } from './decode-lieux.ts';

/** A point, degrees WGS84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** From where distances are counted: a commune, or the device, of which nothing but the point is kept, in memory. */
export interface Origine extends Point {
  /** `null` for the device. */
  commune: Commune | null;
  densite: Densite;
}

const RAYON_TERRE = 6_371_000;
const RAD = Math.PI / 180;

/** Metres as the crow flies: great circle on a sphere of 6 371 km, the haversine formula, as the pipeline counts. */
export function metresBetween(a: Point, b: Point): number {
  const sine = (degrees: number): number => Math.sin((degrees * RAD) / 2) ** 2;
  const haversine =
    sine(b.latitude - a.latitude) +
    Math.cos(a.latitude * RAD) * Math.cos(b.latitude * RAD) * sine(b.longitude - a.longitude);
  return Math.round(2 * RAYON_TERRE * Math.asin(Math.sqrt(haversine)));
}

export const fromCommune = (commune: Commune): Origine => ({
  commune,
  latitude: commune.latitude,
  longitude: commune.longitude,
  densite: commune.densite,
});

/** Farther than this from the point of every commune, one is outside: the largest are about eight kilometres deep. */
const METRES_HORS_TERRITOIRE = 8_000;

/** The origin at a point, with the density of the nearest commune; `null` outside the territory. */
export function fromPoint(point: Point, communes: Iterable<Commune>): Origine | null {
  let nearest: Commune | undefined;
  let least = METRES_HORS_TERRITOIRE;
  for (const commune of communes) {
    const metres = metresBetween(point, commune);
    if (metres <= least) [nearest, least] = [commune, metres];
  }
  if (nearest === undefined) return null;
  const { latitude, longitude } = point;
  return { commune: null, latitude, longitude, densite: nearest.densite };
}
