import { boxAround } from './boxes.ts';
import type { Box } from './boxes.ts';
import { nearestFree } from './nearest-free.ts';

/** Something that needs room near its true point, in drawing units. */
export interface Pin {
  numero: number;
  x: number;
  y: number;
  /** Exact places keep their point; those known by their commune only give way to them. */
  exact: boolean;
}

/** Where a pin stands: at its true point, or as near to it as there is room. */
export type PlacedPin<T extends Pin> = T & { place: [x: number, y: number] };

/**
 * Gives each pin a square of `size` units inside `frame`, touching no other and none of `taken`: exact pins first, then
 * by number, each at the free place nearest to its point. Result in the order of the numbers.
 * @throws {RangeError} when the frame is full.
 */
export function placePins<T extends Pin>(
  pins: readonly T[],
  size: number,
  frame: Box,
  taken: readonly Box[],
): PlacedPin<T>[] {
  const boxes = [...taken];
  const order = [...pins].sort((a, b) => Number(b.exact) - Number(a.exact) || a.numero - b.numero);
  const placed = order.map((pin): PlacedPin<T> => {
    const place = nearestFree([pin.x, pin.y], size, size, frame, boxes);
    if (!place) throw new RangeError(`no room on the map for pin ${pin.numero} of ${pins.length}`);
    boxes.push(boxAround(...place, size, size));
    return { ...pin, place };
  });
  return placed.sort((a, b) => a.numero - b.numero);
}
