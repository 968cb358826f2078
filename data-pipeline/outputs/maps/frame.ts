import { geoIdentity } from 'd3-geo';
import type { GeoIdentityTransform } from 'd3-geo';
import type { Box } from './boxes.ts';
import type { PlanePoint } from './plane.ts';

/** What a drawing shows: a window on the plane, and its size in drawing units. */
export interface Frame {
  width: number;
  height: number;
  /** The window, in metres of the plane. */
  window: Box;
  metresPerUnit: number;
  toFrame: (point: PlanePoint) => [x: number, y: number];
  /** For d3-geo: geometries of the plane, clipped a little outside the drawing so that the cut is not seen. */
  projection: GeoIdentityTransform;
}

export interface Padding {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const evenPadding = (units: number): Padding => ({
  left: units,
  top: units,
  right: units,
  bottom: units,
});

/** Units beyond the edge, more than the widest stroke. */
const CLIP_MARGIN = 8;

/** Fits `content` (metres of the plane), centred, into a drawing of that size inside its padding (drawing units). */
export function fitFrame(content: Box, width: number, height: number, padding: Padding): Frame {
  const innerWidth = width - padding.left - padding.right;
  const innerHeight = height - padding.top - padding.bottom;
  const metresPerUnit = Math.max(
    (content.right - content.left) / innerWidth,
    (content.bottom - content.top) / innerHeight,
  );
  const left = (content.left + content.right) / 2 - (padding.left + innerWidth / 2) * metresPerUnit;
  const top = (content.top + content.bottom) / 2 - (padding.top + innerHeight / 2) * metresPerUnit;
  return {
    width,
    height,
    window: { left, top, right: left + width * metresPerUnit, bottom: top + height * metresPerUnit },
    metresPerUnit,
    toFrame: ([x, y]) => [(x - left) / metresPerUnit, (y - top) / metresPerUnit],
    projection: geoIdentity()
      .scale(1 / metresPerUnit)
      .translate([-left / metresPerUnit, -top / metresPerUnit])
      .clipExtent([
        [-CLIP_MARGIN, -CLIP_MARGIN],
        [width + CLIP_MARGIN, height + CLIP_MARGIN],
      ]),
  };
}
