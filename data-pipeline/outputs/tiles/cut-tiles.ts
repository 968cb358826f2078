import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { gzip } from './gzip.ts';
import type { Layer } from './layers.ts';
import type { Tile } from './pack-pmtiles.ts';
import { EXTENT } from './simplify-topologie.ts';

/** Degrees WGS84, [west, south, east, north]. */
export type Bounds = readonly [number, number, number, number];

/** A phone on a weak network waits for each tile. */
export const MAX_TILE_BYTES = 60_000;

/** Tile units drawn beyond each side, so that lines and marks are whole at the seams. */
const BUFFER = 64;
const MVT_VERSION = 2;

/** Column and row of the tile that holds a point, as fractions (web Mercator, rows from the north). */
function toTile(longitude: number, latitude: number, zoom: number): [number, number] {
  const radians = (latitude * Math.PI) / 180;
  const size = 2 ** zoom;
  return [((longitude + 180) / 360) * size, ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * size];
}

/**
 * Cuts the layers of one zoom into the tiles that touch `bounds`, row by row.
 * @throws {RangeError} when a tile weighs more than `MAX_TILE_BYTES` once gzipped.
 */
export function cutTiles(layers: readonly Layer[], zoom: number, bounds: Bounds): Tile[] {
  const indexes = layers.map(({ id, backdrop, features }) => ({
    id,
    backdrop,
    index: new GeoJSONVT(
      { type: 'FeatureCollection', features },
      // Simplified before, over shared borders: here nothing more may be dropped.
      { maxZoom: zoom, indexMaxZoom: zoom, indexMaxPoints: 0, tolerance: 0, extent: EXTENT, buffer: BUFFER },
    ),
  }));
  const [west, north] = toTile(bounds[0], bounds[3], zoom).map(Math.floor) as [number, number];
  const [east, south] = toTile(bounds[2], bounds[1], zoom).map(Math.floor) as [number, number];
  const tiles: Tile[] = [];
  for (let y = north; y <= south; y += 1) {
    for (let x = west; x <= east; x += 1) {
      const found: Record<string, GeoJSONVTTile> = {};
      let worthATile = false;
      for (const { id, backdrop, index } of indexes) {
        const tile = index.getTile(zoom, x, y);
        if (!tile?.features.length) continue;
        found[id] = tile;
        worthATile ||= !backdrop;
      }
      if (!worthATile) continue;
      const data = gzip(fromGeojsonVt(found, { version: MVT_VERSION, extent: EXTENT }));
      if (data.length > MAX_TILE_BYTES) {
        throw new RangeError(
          `tile ${zoom}/${x}/${y} weighs ${data.length} bytes gzipped, more than ${MAX_TILE_BYTES}`,
        );
      }
      tiles.push({ z: zoom, x, y, data });
    }
  }
  return tiles;
}
