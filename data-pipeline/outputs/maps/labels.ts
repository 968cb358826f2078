import { boxAround, isFree } from './boxes.ts';
import type { Box } from './boxes.ts';
import { nearestFree } from './nearest-free.ts';
import { text, textWidth } from './svg.ts';

/** A name to write near a point of the drawing. */
export interface Label {
  content: string;
  className: string;
  /** Font size, drawing units. */
  size: number;
  x: number;
  y: number;
  /** Written wherever there is room, however far; the others are left out when there is none near. */
  needed?: boolean;
}

/** Where a name may stand, in half widths and heights of its own: on its point first, then around it. */
const AROUND: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, -1],
  [0, 1],
  [0.5, -1],
  [-0.5, -1],
  [0.5, 1],
  [-0.5, 1],
  [1.2, 0],
  [-1.2, 0],
  [0, -2],
  [0, 2],
];

/** Writes the labels in their order, where nothing is `taken` and inside `frame`; also returns the room they take. */
export function placeLabels(
  labels: readonly Label[],
  frame: Box,
  taken: readonly Box[],
): { svg: string; boxes: Box[] } {
  const boxes: Box[] = [];
  let svg = '';
  for (const { content, className, size, x, y, needed } of labels) {
    const width = textWidth(content, size) + 4;
    const height = size * 1.15;
    const occupied = [...taken, ...boxes];
    const near = AROUND.map(([dx, dy]): [number, number] => [x + (dx * width) / 2, y + dy * height]);
    const at =
      near.find((centre) => isFree(boxAround(...centre, width, height), frame, occupied)) ??
      (needed ? nearestFree([x, y], width, height, frame, occupied) : undefined);
    if (!at) continue;
    svg += text(className, at[0], at[1] + size * 0.35, content);
    boxes.push(boxAround(...at, width, height));
  }
  return { svg, boxes };
}
