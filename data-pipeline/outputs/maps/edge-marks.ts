import { boxAround, isFree } from './boxes.ts';
import type { Box } from './boxes.ts';

/** A lieu outside the frame: the mark stands at the edge where the line from `origin` to it leaves the drawing. */
export interface FarPin {
  numero: number;
  /** True point, drawing units, outside the frame. */
  x: number;
  y: number;
}

export type EdgeMark<T extends FarPin> = T & {
  /** Centre of the room it is given. */
  place: [x: number, y: number];
  /** Direction of the lieu from the origin, degrees clockwise from the right. */
  angle: number;
};

/** How far along the edge a mark may slide before it is set behind the first row, drawing units. */
const SLIDE = 340;
const STEP = 4;
const ROWS = 4;

/**
 * Gives each far pin a room of `width` by `height` along the edge of `frame`, as near as possible to its direction and
 * touching none of `taken`; when the edge is full, in a second row behind it. By number, so that two runs agree.
 * @throws {RangeError} when the frame is full.
 */
export function placeEdgeMarks<T extends FarPin>(
  pins: readonly T[],
  origin: readonly [number, number],
  width: number,
  height: number,
  frame: Box,
  taken: readonly Box[],
): EdgeMark<T>[] {
  const boxes = [...taken];
  return [...pins]
    .sort((a, b) => a.numero - b.numero)
    .map((pin) => {
      const [dx, dy] = [pin.x - origin[0], pin.y - origin[1]];
      const place = candidates(frame, origin, [dx, dy], width, height).find(([x, y]) =>
        isFree(boxAround(x, y, width, height), frame, boxes),
      );
      if (!place)
        throw new RangeError(`no room at the edge of the map for pin ${pin.numero} of ${pins.length}`);
      boxes.push(boxAround(...place, width, height));
      return { ...pin, place, angle: Math.round((Math.atan2(dy, dx) * 180) / Math.PI) };
    });
}

/** Centres along nested rectangles, from the direction outwards both ways: near the direction in each row, then anywhere. */
function* candidates(
  frame: Box,
  origin: readonly [number, number],
  direction: readonly [number, number],
  width: number,
  height: number,
): Generator<[number, number]> {
  for (const slide of [SLIDE, Infinity]) {
    for (let row = 0; row < ROWS; row += 1) {
      const track: Box = {
        left: frame.left + width * (row + 0.5),
        right: frame.right - width * (row + 0.5),
        top: frame.top + height * (row + 0.5),
        bottom: frame.bottom - height * (row + 0.5),
      };
      if (track.left > track.right || track.top > track.bottom) break;
      const length = 2 * (track.right - track.left + track.bottom - track.top);
      const start = positionOn(track, leaves(track, origin, direction));
      const reach = Math.min(slide, length / 2);
      for (let shift = 0; shift <= reach; shift += STEP) {
        yield pointOn(track, (start + shift) % length);
        if (shift > 0) yield pointOn(track, (start - shift + length) % length);
      }
    }
  }
}

/** Where a ray from `origin` (moved into the box if outside) leaves the box. */
function leaves(
  box: Box,
  origin: readonly [number, number],
  [dx, dy]: readonly [number, number],
): [number, number] {
  const x = Math.min(Math.max(origin[0], box.left), box.right);
  const y = Math.min(Math.max(origin[1], box.top), box.bottom);
  const toSide = dx === 0 ? Infinity : ((dx > 0 ? box.right : box.left) - x) / dx;
  const toCap = dy === 0 ? Infinity : ((dy > 0 ? box.bottom : box.top) - y) / dy;
  const t = Math.min(toSide, toCap);
  return Number.isFinite(t) ? [x + t * dx, y + t * dy] : [box.right, y];
}

/** Distance along the perimeter, clockwise from the top left corner, of a point on it. */
function positionOn({ left, top, right, bottom }: Box, [x, y]: readonly [number, number]): number {
  const [width, height] = [right - left, bottom - top];
  const sides = [
    { gap: Math.abs(y - top), at: x - left },
    { gap: Math.abs(x - right), at: width + (y - top) },
    { gap: Math.abs(y - bottom), at: width + height + (right - x) },
    { gap: Math.abs(x - left), at: 2 * width + height + (bottom - y) },
  ];
  return sides.reduce((best, side) => (side.gap < best.gap ? side : best)).at;
}

function pointOn({ left, top, right, bottom }: Box, position: number): [number, number] {
  const [width, height] = [right - left, bottom - top];
  if (position <= width) return [left + position, top];
  if (position <= width + height) return [right, top + (position - width)];
  if (position <= 2 * width + height) return [right - (position - width - height), bottom];
  return [left, bottom - (position - 2 * width - height)];
}
