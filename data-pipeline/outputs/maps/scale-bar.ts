import type { Box } from './boxes.ts';
import { text } from './svg.ts';

/** Kilometres that a scale bar may stand for. */
const LENGTHS = [0.5, 1, 2, 5, 10, 20, 50, 100];

export interface ScaleBar {
  kilometres: number;
  /** Drawing units. */
  length: number;
  label: string;
}

/** The longest round distance that fits in `room` drawing units; the shortest one when none does. */
export function chooseScale(metresPerUnit: number, room: number): ScaleBar {
  const fitting = LENGTHS.filter((km) => (km * 1000) / metresPerUnit <= room);
  const kilometres = fitting.at(-1) ?? 0.5;
  return {
    kilometres,
    length: (kilometres * 1000) / metresPerUnit,
    label: kilometres < 1 ? `${kilometres * 1000} m` : `${kilometres} km`,
  };
}

/** A scale bar in the bottom left corner of a drawing, and the room it takes there. */
export function drawScaleBar(
  metresPerUnit: number,
  width: number,
  height: number,
): { svg: string; box: Box } {
  const { length, label } = chooseScale(metresPerUnit, width / 5);
  const [left, y, rounded] = [12, height - 12, Math.round(length)];
  return {
    svg: `<path class="echelle" d="M${left} ${y - 6}v6h${rounded}v-6"/>${text('km', left + length / 2, y - 5, label)}`,
    box: { left: 0, top: y - 24, right: left + Math.max(rounded, 40) + 8, bottom: height },
  };
}
