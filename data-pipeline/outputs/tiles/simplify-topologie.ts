import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/** MVT units along one side of a tile. */
export const EXTENT = 4096;

/** A triangle of this many tile units on its two sides (one pixel of a 512-pixel tile) is not seen. */
const UNSEEN_UNITS = 8;

/**
 * Returns a function of the zoom that thins the arcs of `topologie` (degrees WGS84) to what can be seen there. Arcs are
 * thinned, not polygons: the two sides of a border lose the same vertices. At `maxZoom`, which the map enlarges, all stay.
 */
export function simplifierFor<T extends Objects>(
  topologie: Topology<T>,
  latitude: number,
  maxZoom: number,
): (zoom: number) => Topology<T> {
  const weighted = presimplify(topologie);
  return (zoom) => {
    const degrees = (UNSEEN_UNITS * 360) / (2 ** zoom * EXTENT);
    // A Mercator tile spans fewer degrees of latitude than of longitude, by the cosine of the latitude.
    const area = (degrees * degrees * Math.cos((latitude * Math.PI) / 180)) / 2;
    return simplify(weighted, zoom >= maxZoom ? 0 : area);
  };
}
