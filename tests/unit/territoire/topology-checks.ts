import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** How many times each arc is used, whatever its direction. */
export function arcUses({ arcs, objects }: Topology<{ communes: GeometryCollection }>): number[] {
  const uses = arcs.map(() => 0);
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'number') {
      const index = node < 0 ? ~node : node;
      uses[index] = (uses[index] ?? 0) + 1;
    }
  };
  for (const geometry of objects.communes.geometries) if ('arcs' in geometry) visit(geometry.arcs);
  return uses;
}

interface Segment {
  from: [number, number];
  to: [number, number];
  west: number;
  east: number;
}

/** Pairs of segments of the topology that cross each other elsewhere than at an end. */
export function crossings({ arcs }: Topology): [Segment, Segment][] {
  const segments = arcs.flatMap(segmentsOf).toSorted((a, b) => a.west - b.west);
  return segments.flatMap((segment, index) => {
    const found: [Segment, Segment][] = [];
    for (let next = index + 1; next < segments.length; next++) {
      const other = segments[next];
      if (!other || other.west > segment.east) break;
      if (cross(segment, other)) found.push([segment, other]);
    }
    return found;
  });
}

/** Arcs hold differences between grid points; the first is from the origin. */
function segmentsOf(arc: Position[]): Segment[] {
  let [x, y] = [0, 0];
  const points = arc.map(([dx = NaN, dy = NaN]): [number, number] => [(x += dx), (y += dy)]);
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
}

function cross(a: Segment, b: Segment): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  );
}

function side([ax, ay]: [number, number], [bx, by]: [number, number], [px, py]: [number, number]): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}
