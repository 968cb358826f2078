import { gunzipSync } from 'node:zlib';
import { Compression, TileType, tileIdToZxy, zxyToTileId } from 'pmtiles';
import type { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { gzip } from '../../../data-pipeline/outputs/tiles/gzip.ts';
import { packPmtiles } from '../../../data-pipeline/outputs/tiles/pack-pmtiles.ts';
import type { Tile } from '../../../data-pipeline/outputs/tiles/pack-pmtiles.ts';
import { MAX_ROOT_BYTES, encodeDirectories } from '../../../data-pipeline/outputs/tiles/pmtiles-directory.ts';
import { present } from './present.ts';
import { openArchive } from './read-archive.ts';

const HEADER = {
  minZoom: 0,
  maxZoom: 12,
  bounds: [-2.5, -50.25, 4.231, 51.0886],
  center: [3.15, 50.5, 8],
} as const;

const tile = (z: number, x: number, y: number, content: string): Tile => ({
  z,
  x,
  y,
  data: gzip(Buffer.from(content)),
});
const contentOf = async (archive: PMTiles, z: number, x: number, y: number) => {
  const found = await archive.getZxy(z, x, y);
  return found && Buffer.from(found.data).toString();
};

describe('gzip', () => {
  it('says nothing of the time nor of the machine', () => {
    const zipped = gzip(Buffer.from('abc'));
    expect([...zipped.slice(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
    expect(gunzipSync(zipped).toString()).toBe('abc');
  });
});

describe('packPmtiles', () => {
  it('writes a header that a reader understands, negative degrees included', async () => {
    const { archive } = openArchive(packPmtiles([tile(0, 0, 0, 'a')], HEADER, { name: 'essai' }));
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      clustered: true,
      internalCompression: Compression.Gzip,
      tileCompression: Compression.Gzip,
      tileType: TileType.Mvt,
      minZoom: 0,
      maxZoom: 12,
      minLon: -2.5,
      minLat: -50.25,
      maxLon: 4.231,
      maxLat: 51.0886,
      centerLon: 3.15,
      centerLat: 50.5,
      centerZoom: 8,
      numAddressedTiles: 1,
      numTileEntries: 1,
      numTileContents: 1,
    });
    expect(await archive.getMetadata()).toEqual({ name: 'essai' });
  });

  it('is a valid archive without any tile', async () => {
    const { archive } = openArchive(packPmtiles([], HEADER, {}));
    expect(await archive.getHeader()).toMatchObject({
      numAddressedTiles: 0,
      numTileEntries: 0,
      tileDataLength: 0,
    });
    expect(await contentOf(archive, 3, 1, 1)).toBeUndefined();
  });

  it('gives the same bytes whatever the order of the tiles', () => {
    const tiles = [tile(1, 0, 0, 'a'), tile(1, 1, 1, 'b'), tile(2, 3, 0, 'c')];
    expect(packPmtiles([...tiles].reverse(), HEADER, {})).toEqual(packPmtiles(tiles, HEADER, {}));
  });

  it('stores equal tiles once: a run when they follow each other, a second entry when not', async () => {
    const at = (id: number, content: string) =>
      tile(...(tileIdToZxy(id) as [number, number, number]), content);
    const tiles = [at(5, 'mer'), at(6, 'mer'), at(7, 'mer'), at(8, 'terre'), at(9, 'mer'), at(12, 'mer')];
    const { archive } = openArchive(packPmtiles(tiles, HEADER, {}));
    expect(await archive.getHeader()).toMatchObject({
      numAddressedTiles: 6,
      numTileEntries: 4,
      numTileContents: 2,
      tileDataLength: gzip(Buffer.from('mer')).length + gzip(Buffer.from('terre')).length,
    });
    const read = (id: number) => contentOf(archive, ...(tileIdToZxy(id) as [number, number, number]));
    expect(await Promise.all([4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(read))).toEqual([
      undefined,
      'mer',
      'mer',
      'mer',
      'terre',
      'mer',
      undefined,
      undefined,
      'mer',
      undefined,
    ]);
  });

  it('finds every tile through leaf directories when one directory cannot hold them', async () => {
    // 20,000 tiles of differing lengths with gaps between them, so that the directory does not compress away.
    let seed = 1;
    const random = () => (seed = (seed * 48_271) % 2_147_483_647);
    const first = zxyToTileId(12, 2000, 1300);
    const ids: number[] = [];
    for (let id = first; ids.length < 20_000; id += 1 + (random() % 50)) ids.push(id);
    const contents = ids.map((id) => `${id}`.repeat(1 + (random() % 40)));
    const tiles = ids.map((id, i): Tile => {
      const [z, x, y] = tileIdToZxy(id);
      return { z, x, y, data: gzip(Buffer.from(present(contents[i]))) };
    });
    const { archive, reads } = openArchive(packPmtiles(tiles, HEADER, {}));
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    for (let i = 0; i < ids.length; i += 97) {
      expect(await contentOf(archive, ...tileIdToZxy(present(ids[i])))).toBe(contents[i]);
    }
    expect(await contentOf(archive, ...tileIdToZxy(present(ids.at(-1))))).toBe(contents.at(-1));
    expect(await contentOf(archive, ...tileIdToZxy(first - 1))).toBeUndefined();
    expect(reads.length).toBeGreaterThan(200);
  });
});

describe('encodeDirectories', () => {
  const entries = Array.from({ length: 20_000 }, (_, i) => ({
    tileId: i * 3 + (i % 7),
    offset: i * 1000 + ((i * i) % 977),
    length: 500 + ((i * 31) % 499),
    runLength: 1,
  }));

  it.each([
    ['nothing', 0, false],
    ['one entry', 1, false],
    ['what fits in the root', 100, false],
    ['more than 16,000 entries', 20_000, true],
  ])('of %s: leaves %s', (_, count, hasLeaves) => {
    const { root, leaves } = encodeDirectories(entries.slice(0, count));
    expect(root.length).toBeLessThanOrEqual(MAX_ROOT_BYTES);
    expect(leaves.length > 0).toBe(hasLeaves);
  });

  it('makes leaves larger until their list fits in the root', () => {
    const { root } = encodeDirectories(entries, 40);
    expect(root.length).toBeLessThanOrEqual(40);
  });
});
