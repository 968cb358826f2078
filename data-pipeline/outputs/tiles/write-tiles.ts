import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lieu } from '../../model/lieu.ts';
import { ARCHIVES, CHAMPS, COUCHES } from '../../model/tuiles.ts';
import type { Territoire } from '../../steps/read-territoire.ts';
import { cutTiles } from './cut-tiles.ts';
import type { Bounds } from './cut-tiles.ts';
import { lieuxLayer, territoireLayers } from './layers.ts';
import type { Layer } from './layers.ts';
import { packPmtiles } from './pack-pmtiles.ts';

export interface ArchiveSummary {
  fichier: string;
  tuiles: number;
  /** Bytes of the archive, and of its heaviest tile (gzip). */
  octets: number;
  plusGrandeTuile: number;
}
export type TilesSummary = ArchiveSummary[];

/** Who made what the archives hold, for any reader that opens them elsewhere; in full in content/sources.yaml. */
const ATTRIBUTIONS: Readonly<Record<keyof typeof ARCHIVES, string>> = {
  territoire: 'IGN, INSEE, Etalab, SNCF',
  lieux: 'ANCT, Département du Nord, communes et pages publiques citées lieu par lieu',
};

/** Zoom at which the whole département is in sight. */
const OPENING_ZOOM = 8;

/** Writes territoire.pmtiles and lieux.pmtiles into `outDir`; the same content gives the same bytes. */
export async function writeTiles(
  territoire: Territoire,
  lieux: readonly Lieu[],
  outDir: string,
): Promise<TilesSummary> {
  await mkdir(outDir, { recursive: true });
  const bounds = union(territoire.communes.map(({ bbox }) => bbox));
  const lieuxBounds = union([bounds, ...lieux.map(({ longitude: x, latitude: y }): Bounds => [x, y, x, y])]);
  return [
    await writeArchive('territoire', territoireLayers(territoire), bounds, outDir),
    await writeArchive('lieux', lieuxLayer(lieux), lieuxBounds, outDir),
  ];
}

async function writeArchive(
  name: keyof typeof ARCHIVES,
  layersAt: (zoom: number) => Layer[],
  bounds: Bounds,
  outDir: string,
): Promise<ArchiveSummary> {
  const { fichier, minZoom, maxZoom } = ARCHIVES[name];
  const zooms = Array.from({ length: maxZoom - minZoom + 1 }, (_, i) => minZoom + i);
  const tiles = zooms.flatMap((zoom) => cutTiles(layersAt(zoom), zoom, bounds));
  const [west, south, east, north] = bounds;
  const archive = packPmtiles(
    tiles,
    { minZoom, maxZoom, bounds, center: [(west + east) / 2, (south + north) / 2, OPENING_ZOOM] },
    { name, type: 'overlay', attribution: ATTRIBUTIONS[name], vector_layers: vectorLayers(name) },
  );
  await writeFile(join(outDir, fichier), archive);
  return {
    fichier,
    tuiles: tiles.length,
    octets: archive.length,
    plusGrandeTuile: tiles.reduce((most, { data }) => Math.max(most, data.length), 0),
  };
}

/** TileJSON's description of the layers, asked for by the PMTiles specification. */
function vectorLayers(name: keyof typeof ARCHIVES): object[] {
  return Object.values(COUCHES)
    .filter(({ id }) => (id === COUCHES.lieux.id) === (name === 'lieux'))
    .map(({ id, minZoom }) => ({
      id,
      minzoom: minZoom,
      maxzoom: ARCHIVES[name].maxZoom,
      fields: Object.fromEntries(CHAMPS[id].map((champ) => [champ, champ === 'rang' ? 'Number' : 'String'])),
    }));
}

const union = (boxes: readonly Bounds[]): Bounds =>
  boxes.reduce(([w, s, e, n], box) => [
    Math.min(w, box[0]),
    Math.min(s, box[1]),
    Math.max(e, box[2]),
    Math.max(n, box[3]),
  ]);
