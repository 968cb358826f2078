import { inset } from './boxes.ts';
import type { Box } from './boxes.ts';
import { fitFrame } from './frame.ts';
import type { Frame, Padding } from './frame.ts';
import type { PlanePoint } from './plane.ts';

export const COMMUNE_MAP = { width: 480, height: 400 } as const;

/** Room of a mark at the edge: its shape, its arrow and its distance. */
export const EDGE_MARK = { width: 52, height: 62 } as const;

/**
 * How far from the commune's point a lieu may be to stand on the map, the others being at its edge: 8 km, less for the
 * smallest communes (3.5 times their own radius), more for the largest (1.6 times), so that the outline stays legible.
 */
const NEAR_METRES = 8000;
const MAX_RADII = 3.5;
const MIN_RADII = 1.6;

/** A map shows at least so many metres: the smallest communes keep their neighbours around them. */
const MIN_METRES = 3000;

/** Room for half a pin on the sides that no far lieu points to. */
const MARGIN = 24;

interface Placed {
  dansLaCommune: boolean;
  at: PlanePoint;
}

/** Which lieux the map of a commune holds, and which stand at its edge. `bounds` are the commune's, `centre` its point. */
export function splitByReach<T extends Placed>(
  lieux: readonly T[],
  bounds: Box,
  centre: PlanePoint,
): { near: T[]; far: T[] } {
  const [x, y] = centre;
  const radius = Math.max(bounds.right - x, x - bounds.left, bounds.bottom - y, y - bounds.top);
  const reach = Math.max(MIN_RADII * radius, Math.min(NEAR_METRES, MAX_RADII * radius));
  const isNear = ({ dansLaCommune, at }: Placed) =>
    dansLaCommune || Math.hypot(at[0] - x, at[1] - y) <= reach;
  return { near: lieux.filter(isNear), far: lieux.filter((lieu) => !isNear(lieu)) };
}

/** The commune and the near lieux, with room on each side that far lieux point to. */
export function communeFrame(
  bounds: Box,
  centre: PlanePoint,
  near: readonly Placed[],
  far: readonly Placed[],
): Frame {
  const xs = near.map(({ at }) => at[0]);
  const ys = near.map(({ at }) => at[1]);
  const content: Box = {
    left: Math.min(bounds.left, ...xs),
    top: Math.min(bounds.top, ...ys),
    right: Math.max(bounds.right, ...xs),
    bottom: Math.max(bounds.bottom, ...ys),
  };
  const missing = Math.max(0, MIN_METRES - (content.right - content.left)) / 2;
  const sides = new Set(far.map(({ at }) => sideOf(at[0] - centre[0], at[1] - centre[1])));
  const room = (side: keyof Padding, units: number): number => (sides.has(side) ? units + 8 : MARGIN);
  return fitFrame(inset(content, -missing), COMMUNE_MAP.width, COMMUNE_MAP.height, {
    left: room('left', EDGE_MARK.width),
    right: room('right', EDGE_MARK.width),
    top: room('top', EDGE_MARK.height),
    bottom: room('bottom', EDGE_MARK.height),
  });
}

function sideOf(dx: number, dy: number): keyof Padding {
  if (Math.abs(dx) * COMMUNE_MAP.height > Math.abs(dy) * COMMUNE_MAP.width) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'bottom' : 'top';
}
