import { gzipSync } from 'node:zlib';

/** Offset of the OS byte in a gzip header, and the value that says nothing of the machine (RFC 1952). */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/** Gzip that depends on the bytes alone: zlib writes no time, and the OS byte is made constant. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[OS_BYTE] = OS_UNKNOWN;
  return zipped;
}
