import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import {
  isInside,
  metresToBorder,
  polygonsOf,
  ringArea,
  ringCentroid,
} from '../../steps/territoire/planar.ts';

/** The centre is kept when it is this far within, so that no coarser outline leaves it outside. */
const MARGIN_M = 100;
const PRECISION_DEGREES = 1e-4;

/**
 * [longitude, latitude] of a point that stands for an outline, five decimals, always inside: the centre of mass of its largest part,
 * or, when that is outside or nearly so, the point furthest from the border (polylabel).
 */
export function interiorPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const largest = polygonsOf(geometry).reduce((best, part) =>
    outerArea(part) > outerArea(best) ? part : best,
  );
  const part: Polygon = { type: 'Polygon', coordinates: largest };
  const centre = round(ringCentroid(largest[0] ?? []));
  if (isInside(part, centre) && metresToBorder(part, centre) >= MARGIN_M) return centre;
  const [longitude, latitude] = polylabel(largest, PRECISION_DEGREES);
  return round([longitude, latitude]);
}

function outerArea([outer]: Polygon['coordinates']): number {
  return Math.abs(ringArea(outer ?? []));
}

function round([longitude, latitude]: [number, number]): [number, number] {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
}
