declare module 'polylabel' {
  import type { Position } from 'geojson';
  /** Pole of inaccessibility of a polygon (outer ring first), with its distance to the border. */
  export default function polylabel(
    polygon: Position[][],
    precision?: number,
    debug?: boolean,
  ): [number, number] & { distance: number };
}
