import { gzip } from './gzip.ts';

/** A directory entry. `runLength` 0 points to a leaf directory; else as many tiles, from `tileId` on, share these bytes. */
export interface DirectoryEntry {
  tileId: number;
  offset: number;
  length: number;
  runLength: number;
}

/** Header and root directory must be in the first 16 KiB, so that one request reads both. */
export const MAX_ROOT_BYTES = 16_384 - 127;
const FIRST_LEAF_SIZE = 4096;

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** One directory, gzipped: count, then ids (delta), run lengths, lengths and offsets (0: follows the entry before, else offset + 1). */
export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  let lastId = 0;
  for (const { tileId } of entries) {
    pushVarint(bytes, tileId - lastId);
    lastId = tileId;
  }
  for (const { runLength } of entries) pushVarint(bytes, runLength);
  for (const { length } of entries) pushVarint(bytes, length);
  let next = -1;
  for (const { offset, length } of entries) {
    pushVarint(bytes, offset === next ? 0 : offset + 1);
    next = offset + length;
  }
  return gzip(Uint8Array.from(bytes));
}

/** The root directory, and the leaves it points to when it would not fit in `maxRootBytes`. */
export function encodeDirectories(
  entries: readonly DirectoryEntry[],
  maxRootBytes = MAX_ROOT_BYTES,
): { root: Uint8Array; leaves: Uint8Array } {
  const whole = encodeDirectory(entries);
  if (whole.length <= maxRootBytes) return { root: whole, leaves: new Uint8Array() };
  for (let leafSize = FIRST_LEAF_SIZE; ; leafSize *= 2) {
    const { root, leaves } = splitIntoLeaves(entries, leafSize);
    if (root.length <= maxRootBytes) return { root, leaves };
  }
}

function splitIntoLeaves(entries: readonly DirectoryEntry[], leafSize: number) {
  const pointers: DirectoryEntry[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (let start = 0; start < entries.length; start += leafSize) {
    const slice = entries.slice(start, start + leafSize);
    const leaf = encodeDirectory(slice);
    pointers.push({ tileId: slice[0]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
    parts.push(leaf);
    offset += leaf.length;
  }
  return { root: encodeDirectory(pointers), leaves: Buffer.concat(parts) };
}
