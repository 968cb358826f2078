import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

export interface TileWeight {
  z: number;
  x: number;
  y: number;
  /** As stored in the archive, and sent. */
  bytes: number;
}

/** An archive in memory that remembers how much was last asked of it. */
class MemorySource implements Source {
  private readonly archive: Buffer;
  lastLength = 0;

  constructor(archive: Buffer) {
    this.archive = archive;
  }

  getKey(): string {
    return 'memory';
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.lastLength = Math.min(length, this.archive.length - offset);
    return Promise.resolve({ data: Uint8Array.from(this.archive.subarray(offset, offset + length)).buffer });
  }
}

/** Weighs every tile of an archive, by asking for each of those its bounds and zooms allow. */
export async function readTileWeights(archive: Buffer): Promise<TileWeight[]> {
  const source = new MemorySource(archive);
  const tiles = new PMTiles(source);
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await tiles.getHeader();
  const weights: TileWeight[] = [];
  for (let z = minZoom; z <= maxZoom; z += 1) {
    const [west, north] = tileAt(minLon, maxLat, z);
    const [east, south] = tileAt(maxLon, minLat, z);
    for (let x = west; x <= east; x += 1) {
      for (let y = north; y <= south; y += 1) {
        if (await tiles.getZxy(z, x, y)) weights.push({ z, x, y, bytes: source.lastLength });
      }
    }
  }
  return weights;
}

/** Tile of a point in Web Mercator (degrees WGS84), https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames */
function tileAt(longitude: number, latitude: number, z: number): [number, number] {
  const radians = (latitude * Math.PI) / 180;
  const side = 2 ** z;
  return [
    Math.floor(((longitude + 180) / 360) * side),
    Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * side),
  ];
}
