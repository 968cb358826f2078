import { geoPath } from 'd3-geo';
import type { GeoContext, GeoPermissibleObjects } from 'd3-geo';
import type { Frame } from './frame.ts';

/** Writes d3's drawing calls as the shortest SVG path: whole units, relative moves, nothing that stays in place. */
class PathWriter implements GeoContext {
  #path = '';
  #start: [number, number] = [0, 0];
  #x = 0;
  #y = 0;
  #segments: string[] = [];

  moveTo(x: number, y: number): void {
    this.#flush(false);
    this.#start = [Math.round(x), Math.round(y)];
    [this.#x, this.#y] = this.#start;
  }

  lineTo(x: number, y: number): void {
    const dx = Math.round(x) - this.#x;
    const dy = Math.round(y) - this.#y;
    if (dx === 0 && dy === 0) return;
    this.#segments.push(join(dx, dy));
    this.#x += dx;
    this.#y += dy;
  }

  closePath(): void {
    this.#flush(true);
  }

  beginPath(): void {
    this.#flush(false);
  }

  arc(): void {
    // d3 draws points as arcs; maps draw their own marks.
  }

  finish(): string {
    this.#flush(false);
    return this.#path;
  }

  #flush(closed: boolean): void {
    // A ring of one or two sides has no surface; a line without length is not seen.
    if (this.#segments.length > (closed ? 1 : 0)) {
      const line = this.#segments.reduce(
        (all, pair) => all + (all && !pair.startsWith('-') ? ' ' : '') + pair,
        '',
      );
      this.#path += `M${join(...this.#start)}l${line}${closed ? 'z' : ''}`;
    }
    this.#segments = [];
  }
}

const join = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

/** The `d` of a geometry of the plane as it is seen in `frame`; '' when nothing of it is inside. */
export function pathOf(geometry: GeoPermissibleObjects, frame: Frame): string {
  const writer = new PathWriter();
  geoPath(frame.projection, writer)(geometry);
  return writer.finish();
}
