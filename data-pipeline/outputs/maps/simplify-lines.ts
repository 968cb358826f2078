import type { MultiLineString as Lines, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiLineString, Topology } from 'topojson-specification';
import type { Box } from './boxes.ts';

/** A line of the plane, and the rectangle it lies in. */
export interface BoxedLine {
  line: Position[];
  box: Box;
}

export function boxLine(line: Position[]): BoxedLine {
  const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x = 0, y = 0] of line) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return { line, box };
}

/**
 * Joins the many short segments of a network into long lines, and returns a function that thins them: vertices whose
 * triangle is smaller than `area` (square metres) go, junctions stay.
 */
export function simplifyLines(segments: Position[][]): (area: number) => BoxedLine[] {
  const join = (coordinates: Position[][]) => {
    const lines: Lines = { type: 'MultiLineString', coordinates };
    return topology({ lines }) as Topology<{ lines: MultiLineString }>;
  };
  const weighted = presimplify(join(mesh(join(segments)).coordinates));
  return (area) => mesh(simplify(weighted, area)).coordinates.map(boxLine);
}
