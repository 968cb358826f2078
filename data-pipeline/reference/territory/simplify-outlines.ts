import type { MultiPolygon, Polygon } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { polygonsOf, ringArea } from '../../steps/territoire/planar.ts';
import { toTopology, type CommunesTopology, type Outline } from './outlines.ts';
import { ReferenceFault } from './reference-fault.ts';

/** A vertex goes when the triangle that it makes with its neighbours is smaller (Visvalingam): about 3 pixels at zoom 13. */
const TRIANGLE_M2 = 8_000;
/** Steps of the grid across the département: 1.5 m from west to east. */
const GRID = 1e5;
/** Share of its area that a commune may gain or lose. */
const AREA_TOLERANCE = 0.03;
const EARTH_RADIUS_M = 6_371_008.8;

/**
 * Simplifies all outlines together, so that borders stay shared, and rounds them to a grid.
 * Throws ReferenceFault when the simplified outline of a commune collapses or changes its area by more than 3 %.
 */
export function simplifyOutlines(outlines: readonly Outline[]): CommunesTopology {
  const detailed = presimplify(toTopology(outlines), sphericalTriangleArea);
  const simplified = bare(quantize(simplify(detailed, TRIANGLE_M2 / EARTH_RADIUS_M ** 2), GRID));
  const result = cutOutlines(simplified);
  for (const outline of outlines) {
    const before = area(outline.geometry);
    const after = result.get(String(outline.id));
    if (!after || Math.abs(area(after.geometry) / before - 1) > AREA_TOLERANCE) {
      throw new ReferenceFault(
        `Le contour de la commune ${outline.id} se déforme trop quand il est simplifié.`,
      );
    }
  }
  return simplified;
}

/** One GeoJSON feature per commune, by code INSEE, cut from the topology. */
export function cutOutlines(communes: CommunesTopology): Map<string, Outline> {
  return new Map(
    feature(communes, communes.objects.communes).features.map(({ id, geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
        throw new Error(`${id}: ${geometry.type}`);
      return [String(id), { type: 'Feature', id, properties: null, geometry } satisfies Outline];
    }),
  );
}

function area(geometry: Polygon | MultiPolygon): number {
  return polygonsOf(geometry)
    .flat()
    .reduce((sum, ring) => sum + ringArea(ring), 0);
}

/** Keeps what the format needs: the bounds can be computed, and the properties are in communes.csv. */
function bare({ type, transform, objects, arcs }: CommunesTopology): CommunesTopology {
  const geometries = objects.communes.geometries.map((geometry) => {
    const outline = { ...geometry };
    delete outline.properties;
    return outline;
  });
  return { type, transform, objects: { communes: { type: 'GeometryCollection', geometries } }, arcs };
}
