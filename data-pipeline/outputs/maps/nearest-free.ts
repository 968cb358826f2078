import { boxAround, isFree } from './boxes.ts';
import type { Box } from './boxes.ts';

/** Steps of the search, drawing units: a sixth of a mark, so that marks pack without gaps. */
const STEP = 6;
const REACH = 80;
const SIDE = 2 * REACH + 1;

/** Offsets of a square lattice, nearest first; equal distances in a fixed order, so that two runs agree. */
const OFFSETS: readonly (readonly [number, number])[] = Array.from(
  { length: SIDE ** 2 },
  (_, i) => [((i % SIDE) - REACH) * STEP, (Math.floor(i / SIDE) - REACH) * STEP] as const,
).sort((a, b) => Math.hypot(...a) - Math.hypot(...b) || a[1] - b[1] || a[0] - b[0]);

/** Centre nearest to x,y where a rectangle of that size is inside `frame` and touches none of `taken`. */
export function nearestFree(
  [x, y]: readonly [number, number],
  width: number,
  height: number,
  frame: Box,
  taken: readonly Box[],
): [x: number, y: number] | undefined {
  const found = OFFSETS.find(([dx, dy]) => isFree(boxAround(x + dx, y + dy, width, height), frame, taken));
  return found && [x + found[0], y + found[1]];
}
