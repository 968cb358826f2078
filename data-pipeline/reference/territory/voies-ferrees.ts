import type { LineString, MultiLineString, Position } from 'geojson';
import { mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { MultiLineString as TopoLines, Topology } from 'topojson-specification';
import { z } from 'zod';
import { FILES } from './departement.ts';
import { readJson } from './read-files.ts';
import { ReferenceFault } from './reference-fault.ts';

/** Degrees kept around the département: what a map of its border shows. */
const MARGIN = 0.05;
/** Square degrees; about 800 m², a bend of 1 pixel at zoom 13. */
const TRIANGLE = 1e-7;
const GRID = 1e5;

export type LinesTopology = Topology<{ voies_ferrees: TopoLines }>;

const schema = z.object({
  features: z
    .array(
      z.object({
        properties: z.object({ classement: z.string() }),
        geometry: z.object({
          type: z.literal('LineString'),
          coordinates: z.array(z.tuple([z.number(), z.number()])).min(2),
        }),
      }),
    )
    .min(1),
});

/** The railway lines in service around `bounds` [west, south, east, north], stitched into long lines and simplified. */
export function readVoiesFerrees(
  directory: string,
  bounds: readonly [number, number, number, number],
): LinesTopology {
  const lines = readJson(directory, FILES.voiesFerrees, schema)
    .features.filter(({ properties }) => properties.classement === 'En service')
    .flatMap(({ geometry }) => clipLine(geometry.coordinates, bounds));
  if (lines.length === 0)
    throw new ReferenceFault(`« ${FILES.voiesFerrees} » n’a aucune voie dans le département.`);
  const stitched: MultiLineString = mesh(toLines({ type: 'MultiLineString', coordinates: lines }));
  const simplified = simplify(presimplify(toLines(stitched), planarTriangleArea), TRIANGLE);
  const { type, transform, objects, arcs } = quantize(simplified, GRID);
  const { voies_ferrees } = objects;
  return {
    type,
    transform,
    objects: { voies_ferrees: { type: voies_ferrees.type, arcs: voies_ferrees.arcs } },
    arcs,
  };
}

/** Cuts a line into the runs of segments that have an end in the box (degrees, margin included). */
export function clipLine(
  line: readonly Position[],
  [west, south, east, north]: readonly [number, number, number, number],
): LineString['coordinates'][] {
  const isWithin = ([x = NaN, y = NaN]: Position): boolean =>
    x >= west - MARGIN && x <= east + MARGIN && y >= south - MARGIN && y <= north + MARGIN;
  const runs: Position[][] = [];
  let run: Position[] | null = null;
  line.forEach((end, index) => {
    const start = line[index - 1];
    if (!start) return;
    if (!isWithin(start) && !isWithin(end)) {
      run = null;
      return;
    }
    if (!run) runs.push((run = [start]));
    run.push(end);
  });
  return runs;
}

function toLines(voies_ferrees: MultiLineString): LinesTopology {
  return topology({ voies_ferrees }) as LinesTopology;
}
