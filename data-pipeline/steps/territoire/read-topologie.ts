import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from 'topojson-specification';
import { z } from 'zod';
import { boundsOf, polygonsOf } from './planar.ts';
import { readTerritoireFile, TerritoireError } from './read-rows.ts';

export type Bbox = [number, number, number, number];
export type CommunesTopology = Topology<{ communes: GeometryCollection }>;
export type Contours = ReadonlyMap<string, Feature<Polygon | MultiPolygon>>;

const rings = z.array(z.array(z.int())).min(1);
const base = z.object({
  type: z.literal('Topology'),
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  arcs: z.array(z.array(z.tuple([z.int(), z.int()])).min(2)),
});
const communesSchema = base.extend({
  objects: z.object({
    communes: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), id: z.string(), arcs: rings }),
          z.object({ type: z.literal('MultiPolygon'), id: z.string(), arcs: z.array(rings).min(1) }),
        ]),
      ),
    }),
  }),
});
const voiesSchema = base.extend({
  objects: z.object({ voies_ferrees: z.object({ type: z.literal('MultiLineString'), arcs: rings }) }),
});

/** Reads communes.topojson. Throws TerritoireError. */
export async function readCommunesTopology(directory: string): Promise<CommunesTopology> {
  return readTopology(directory, 'communes.topojson', communesSchema);
}

/** Reads voies-ferrees.topojson as one feature, degrees WGS84. Throws TerritoireError. */
export async function readVoiesFerrees(directory: string): Promise<Feature<MultiLineString>> {
  const topology: Topology<{ voies_ferrees: TopoLines }> = await readTopology(
    directory,
    'voies-ferrees.topojson',
    voiesSchema,
  );
  return feature(topology, topology.objects.voies_ferrees);
}

/** One feature per commune, by code INSEE. */
export function cutContours(topologie: CommunesTopology): Contours {
  return new Map(
    feature(topologie, topologie.objects.communes).features.map((commune) => {
      const { id, geometry } = commune;
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new TypeError(geometry.type);
      return [String(id), { type: 'Feature', id: String(id), properties: {}, geometry }];
    }),
  );
}

/** Codes INSEE of the communes that share a border (not only a corner), sorted, by code INSEE. */
export function neighboursByCode({ objects }: CommunesTopology): ReadonlyMap<string, string[]> {
  const { geometries } = objects.communes;
  const codes = geometries.map(({ id }) => String(id));
  return new Map(
    neighbors(geometries).map((indexes, index) => [
      codes[index] ?? '',
      indexes.flatMap((neighbour) => codes[neighbour] ?? []).toSorted(),
    ]),
  );
}

/** [west, south, east, north] around the communes of these codes, degrees rounded to 1 m. */
export function bboxOf(contours: Contours, codes: readonly string[]): Bbox {
  const geometries = codes.flatMap((code) => contours.get(code)?.geometry ?? []);
  const bounds = boundsOf(geometries.flatMap((geometry) => polygonsOf(geometry).flat(2)));
  const [west, south, east, north] = bounds;
  return [round(west), round(south), round(east), round(north)];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}

async function readTopology<S extends z.ZodType>(
  directory: string,
  file: string,
  schema: S,
): Promise<z.output<S>> {
  const text = await readTerritoireFile(directory, file);
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new TerritoireError(
      `Le fichier « territoire/${file} » est abîmé : lancez « npm run data:territory » pour le refaire.`,
      { cause: error },
    );
  }
}
