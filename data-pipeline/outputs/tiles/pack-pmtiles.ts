import { createHash } from 'node:crypto';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import { gzip } from './gzip.ts';
import { encodeDirectories } from './pmtiles-directory.ts';
import type { DirectoryEntry } from './pmtiles-directory.ts';

/** A vector tile, `data` already gzipped. */
export interface Tile {
  z: number;
  x: number;
  y: number;
  data: Uint8Array;
}

export interface ArchiveHeader {
  minZoom: number;
  maxZoom: number;
  /** [west, south, east, north], degrees WGS84. */
  bounds: readonly [number, number, number, number];
  /** [longitude, latitude, zoom]: where a reader opens the archive. */
  center: readonly [number, number, number];
}

const HEADER_BYTES = 127;

/**
 * A PMTiles v3 archive: header, root directory, metadata, leaf directories, tiles in the order of their Hilbert ids
 * (clustered), identical tiles stored once. https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function packPmtiles(tiles: readonly Tile[], header: ArchiveHeader, metadata: object): Uint8Array {
  const { entries, data, contents } = layOutTiles(tiles);
  const { root, leaves } = encodeDirectories(entries);
  const json = gzip(Buffer.from(JSON.stringify(metadata)));

  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.write('PMTiles', 0, 'ascii');
  bytes.writeUInt8(3, 7);
  let offset = HEADER_BYTES;
  let position = 8;
  for (const section of [root, json, leaves, data]) {
    bytes.writeBigUInt64LE(BigInt(offset), position);
    bytes.writeBigUInt64LE(BigInt(section.length), position + 8);
    offset += section.length;
    position += 16;
  }
  bytes.writeBigUInt64LE(BigInt(tiles.length), 72);
  bytes.writeBigUInt64LE(BigInt(entries.length), 80);
  bytes.writeBigUInt64LE(BigInt(contents), 88);
  bytes.writeUInt8(1, 96);
  bytes.writeUInt8(Compression.Gzip, 97);
  bytes.writeUInt8(Compression.Gzip, 98);
  bytes.writeUInt8(TileType.Mvt, 99);
  bytes.writeUInt8(header.minZoom, 100);
  bytes.writeUInt8(header.maxZoom, 101);
  header.bounds.forEach((degrees, i) => bytes.writeInt32LE(toE7(degrees), 102 + 4 * i));
  bytes.writeUInt8(header.center[2], 118);
  bytes.writeInt32LE(toE7(header.center[0]), 119);
  bytes.writeInt32LE(toE7(header.center[1]), 123);
  return Buffer.concat([bytes, root, json, leaves, data]);
}

const toE7 = (degrees: number): number => Math.round(degrees * 1e7);

/** Orders the tiles by id, stores equal bytes once, and makes one entry of a run of equal neighbours. */
function layOutTiles(tiles: readonly Tile[]): {
  entries: DirectoryEntry[];
  data: Uint8Array;
  contents: number;
} {
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ tileId: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.tileId - b.tileId);
  const offsets = new Map<string, number>();
  const parts: Uint8Array[] = [];
  const entries: DirectoryEntry[] = [];
  let end = 0;
  for (const { tileId, data } of ordered) {
    const key = createHash('sha256').update(data).digest('base64');
    const offset = offsets.get(key) ?? end;
    if (offset === end) {
      offsets.set(key, offset);
      parts.push(data);
      end += data.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === offset && last.tileId + last.runLength === tileId) last.runLength += 1;
    else entries.push({ tileId, offset, length: data.length, runLength: 1 });
  }
  return { entries, data: Buffer.concat(parts), contents: offsets.size };
}
