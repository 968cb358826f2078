import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, zxyToTileId } from 'pmtiles';
import type { Header } from 'pmtiles';
import { present } from './present.ts';

export interface ReadTile {
  z: number;
  x: number;
  y: number;
  /** As stored, gzipped. */
  bytes: number;
  layers: VectorTile['layers'];
}

/** Opens bytes as the map will, and counts what each read costs. */
export function openArchive(bytes: Uint8Array): {
  archive: PMTiles;
  reads: { offset: number; length: number }[];
} {
  const reads: { offset: number; length: number }[] = [];
  // A Buffer's `slice` is a view, not a copy.
  const file = new Uint8Array(bytes);
  const archive = new PMTiles({
    getKey: () => 'archive',
    getBytes: (offset, length) => {
      reads.push({ offset, length });
      return Promise.resolve({ data: file.slice(offset, offset + length).buffer });
    },
  });
  return { archive, reads };
}

const column = (longitude: number, zoom: number): number => Math.floor(((longitude + 180) / 360) * 2 ** zoom);
const row = (latitude: number, zoom: number): number =>
  Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** zoom);

/** Every tile of the archive, found by asking for each one that the header's bounds and zooms announce. */
export async function readAllTiles(bytes: Uint8Array): Promise<{ header: Header; tiles: ReadTile[] }> {
  const { archive, reads } = openArchive(bytes);
  const header = await archive.getHeader();
  const tiles: ReadTile[] = [];
  for (let z = header.minZoom; z <= header.maxZoom; z += 1) {
    for (let x = column(header.minLon, z); x <= column(header.maxLon, z); x += 1) {
      for (let y = row(header.maxLat, z); y <= row(header.minLat, z); y += 1) {
        const tile = await archive.getZxy(z, x, y);
        if (!tile) continue;
        const { layers } = new VectorTile(new PbfReader(new Uint8Array(tile.data)));
        tiles.push({ z, x, y, bytes: reads.at(-1)?.length ?? 0, layers });
      }
    }
  }
  return { header, tiles: tiles.sort((a, b) => zxyToTileId(a.z, a.x, a.y) - zxyToTileId(b.z, b.x, b.y)) };
}

export interface ReadFeature {
  properties: Record<string, number | string | boolean>;
  /** Rings, lines, or one list of points, in tile units. */
  geometry: [x: number, y: number][][];
}

/** The features of a layer; none when the tile lacks it. */
export function featuresOf(tile: ReadTile, layer: string): ReadFeature[] {
  const found = tile.layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, i) => {
    const feature = present(found).feature(i);
    return {
      properties: feature.properties,
      geometry: feature.loadGeometry().map((ring) => ring.map(({ x, y }): [number, number] => [x, y])),
    };
  });
}
