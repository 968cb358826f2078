import type {
  Feature,
  FeatureCollection,
  GeometryCollection as GeoCollection,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Decoupage } from './decoupage.ts';
import { FILES } from './departement.ts';
import { polygonsOf, ringArea } from '../../steps/territoire/planar.ts';
import { readJson } from './read-files.ts';
import { ReferenceFault } from './reference-fault.ts';

export type Outline = Feature<Polygon | MultiPolygon, null>;
export type CommunesTopology = Topology<{ communes: GeometryCollection }>;

const ringSchema = z.array(z.tuple([z.number(), z.number()])).min(4);
const polygonSchema = z.array(ringSchema).min(1);
const contoursSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.object({ code: z.string(), nom: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: polygonSchema }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygonSchema).min(1) }),
      ]),
    }),
  ),
});

/**
 * One full-detail outline per commune of today, `id` = code INSEE, sorted by it, rings wound as RFC 7946 says. The
 * outline of a commune that has joined another since the file was made is merged into that of today.
 * Throws ReferenceFault when a commune has no outline, or an outline no commune.
 */
export function readOutlines(directory: string, { communes }: Decoupage): Outline[] {
  const { features } = readJson(directory, FILES.contours, contoursSchema);
  const today = new Map(
    communes.flatMap(({ code, anciensCodes }) => [code, ...anciensCodes].map((old) => [old, code])),
  );
  const strangers = features.filter(({ properties }) => !today.has(properties.code));
  if (strangers.length > 0) {
    const names = strangers.map(({ properties }) => `${properties.nom} (${properties.code})`).join(', ');
    throw new ReferenceFault(
      `« ${FILES.contours} » contient des communes que le code officiel ne connaît pas : ${names}.`,
    );
  }
  const parts = Map.groupBy(features, ({ properties }) => today.get(properties.code));
  return communes.map(({ code, nom }) => {
    const geometries = (parts.get(code) ?? []).map(({ geometry }) => geometry);
    const [first] = geometries;
    if (!first) throw new ReferenceFault(`« ${FILES.contours} » n’a pas le contour de ${nom} (${code}).`);
    return toOutline(code, geometries.length === 1 ? first : mergeGeometries(geometries));
  });
}

/** Puts the outlines into one topology: a border that two communes share is one arc. Nothing is moved nor dropped. */
export function toTopology(outlines: readonly Outline[]): CommunesTopology {
  const communes: FeatureCollection<Polygon | MultiPolygon, null> = {
    type: 'FeatureCollection',
    features: [...outlines],
  };
  return topology({ communes }) as CommunesTopology;
}

/** Unites neighbouring polygons along the borders that they share. */
function mergeGeometries(outlines: (Polygon | MultiPolygon)[]): MultiPolygon {
  const parts: GeoCollection = { type: 'GeometryCollection', geometries: outlines };
  const collection = topology({ parts }) as Topology<{ parts: GeometryCollection }>;
  const polygons = collection.objects.parts.geometries.filter(
    (part) => part.type === 'Polygon' || part.type === 'MultiPolygon',
  );
  return merge(collection, polygons);
}

function toOutline(code: string, geometry: Polygon | MultiPolygon): Outline {
  const polygons = polygonsOf(geometry).map((rings) => rings.map((ring, index) => wind(ring, index === 0)));
  const [only] = polygons;
  return {
    type: 'Feature',
    id: code,
    properties: null,
    geometry:
      only && polygons.length === 1
        ? { type: 'Polygon', coordinates: only }
        : { type: 'MultiPolygon', coordinates: polygons },
  };
}

/** Counterclockwise outside, clockwise for holes (RFC 7946, 3.1.6). */
function wind(ring: Position[], outer: boolean): Position[] {
  return ringArea(ring) > 0 === outer ? ring : ring.toReversed();
}
