import type { MultiPolygon, Position } from 'geojson';
import { merge, transform } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as Multi, Polygon, Topology } from 'topojson-specification';
import type { CommuneFaits, Territoire } from '../../steps/read-territoire.ts';
import { overlaps } from './boxes.ts';
import type { Box } from './boxes.ts';
import type { Frame } from './frame.ts';
import { planeAt } from './plane.ts';
import type { Located, PlanePoint } from './plane.ts';
import { boxLine, simplifyLines } from './simplify-lines.ts';
import type { BoxedLine } from './simplify-lines.ts';

type Surface = Polygon | Multi;
type Communes = Topology<{ communes: GeometryCollection }>;

/** A border: two communes have it in common, or one alone along the edge of the département. */
export interface Border extends BoxedLine {
  communes: readonly string[];
}

/** The territory as one scale of map needs it. */
interface Level {
  topologie: Communes;
  borders: Border[];
  land: MultiPolygon;
  rails: BoxedLine[];
}

/** What every map is drawn on: the territory in the plane, thinned to each map's scale. */
export interface Fond {
  communes: ReadonlyMap<string, CommuneFaits>;
  toPlane: (place: Located) => PlanePoint;
  /** Outlines of communes merged into one surface, in metres of the plane. */
  surface: (codes: readonly string[], frame: Frame) => MultiPolygon;
  land: (frame: Frame) => MultiPolygon;
  bordersIn: (frame: Frame) => Border[];
  railsIn: (frame: Frame) => BoxedLine[];
  /** Bounds of communes in the plane. */
  boundsOf: (codes: readonly string[]) => Box;
  /** Communes whose point is in the frame, the largest first. */
  communesIn: (frame: Frame) => PlacedCommune[];
  stations: { nom: string; at: PlanePoint }[];
}

export interface PlacedCommune {
  commune: CommuneFaits;
  /** In drawing units. */
  x: number;
  y: number;
}

/** Projects the territory once; each scale (by steps of √2) is thinned when a map first asks for it. */
export function prepareFond({ communes, topologie, voiesFerrees, gares }: Territoire): Fond {
  const latitudes = communes.map(({ latitude }) => latitude);
  const project = planeAt((Math.min(...latitudes) + Math.max(...latitudes)) / 2);
  const toPlane = ({ longitude, latitude }: Located) => project(longitude, latitude);
  const projectLine = (line: readonly Position[]): Position[] =>
    line.map(([lon = 0, lat = 0]) => project(lon, lat));

  const decode = topologie.transform ? transform(topologie.transform) : (position: number[]) => position;
  // Positions of a quantized arc are steps from the one before: the decoder starts again at the first.
  const arcs = topologie.arcs.map((arc) =>
    projectLine(arc.map((position, i) => decode([...position], i > 0))),
  );
  const weighted = presimplify({ type: 'Topology', objects: topologie.objects, arcs } as Communes);
  const railsAt = simplifyLines(voiesFerrees.geometry.coordinates.map(projectLine));

  const byPopulation = communes
    .map((commune) => ({ commune, at: toPlane(commune) }))
    .sort((a, b) => (b.commune.population ?? 0) - (a.commune.population ?? 0));

  const levels = new Map<number, Level>();
  const levelOf = ({ metresPerUnit }: Frame): Level => {
    const step = Math.round(2 * Math.log2(metresPerUnit));
    const level = levels.get(step) ?? makeLevel(weighted, railsAt, 2 ** (step / 2));
    levels.set(step, level);
    return level;
  };
  const within =
    ({ window }: Frame) =>
    ({ box }: BoxedLine) =>
      overlaps(box, window);

  return {
    communes: new Map(communes.map((commune) => [commune.code_insee, commune])),
    toPlane,
    surface: (codes, frame) => surfaceOf(levelOf(frame).topologie, codes),
    land: (frame) => levelOf(frame).land,
    bordersIn: (frame) => levelOf(frame).borders.filter(within(frame)),
    railsIn: (frame) => levelOf(frame).rails.filter(within(frame)),
    boundsOf: (codes) => {
      const wanted = new Set(codes);
      const boxes = communes.filter(({ code_insee }) => wanted.has(code_insee)).map(({ bbox }) => bbox);
      const [left, bottom] = project(
        Math.min(...boxes.map((box) => box[0])),
        Math.min(...boxes.map((box) => box[1])),
      );
      const [right, top] = project(
        Math.max(...boxes.map((box) => box[2])),
        Math.max(...boxes.map((box) => box[3])),
      );
      return { left, top, right, bottom };
    },
    communesIn: ({ window, toFrame }) =>
      byPopulation
        .filter(({ at: [x, y] }) => overlaps({ left: x, top: y, right: x, bottom: y }, window))
        .map(({ commune, at }) => {
          const [x, y] = toFrame(at);
          return { commune, x, y };
        }),
    stations: gares.map((gare) => ({ nom: gare.nom, at: toPlane(gare) })),
  };
}

function makeLevel(weighted: Communes, railsAt: (area: number) => BoxedLine[], metresPerUnit: number): Level {
  // A triangle of one unit by one is not seen: the path is rounded to units.
  const area = metresPerUnit ** 2;
  const topologie = simplify(weighted, area);
  const owners = topologie.arcs.map((): string[] => []);
  for (const geometry of topologie.objects.communes.geometries) {
    const used = new Set(
      ((geometry as Surface).arcs.flat(2) as number[]).map((index) => (index < 0 ? ~index : index)),
    );
    for (const index of used) owners[index]?.push(String(geometry.id));
  }
  return {
    topologie,
    borders: topologie.arcs.map((line, i) => ({ ...boxLine(line), communes: owners[i] ?? [] })),
    land: merge(topologie, topologie.objects.communes.geometries as Surface[]),
    rails: railsAt(area),
  };
}

function surfaceOf(topologie: Communes, codes: readonly string[]): MultiPolygon {
  const wanted = new Set(codes);
  const surfaces = topologie.objects.communes.geometries.filter(({ id }) => wanted.has(String(id)));
  return merge(topologie, surfaces as Surface[]);
}
