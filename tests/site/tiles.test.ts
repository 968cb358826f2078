import { describe, expect, it } from 'vitest';
import { readBytes } from '../support/dist.ts';
import { expectNoFault } from '../support/faults.ts';
import { TILE_BYTES } from '../support/budgets.ts';
import { readTileWeights } from '../support/tiles.ts';

describe.each(['/tuiles/territoire.pmtiles', '/tuiles/lieux.pmtiles'])('%s', (address) => {
  it(`keeps every tile under ${String(TILE_BYTES)} bytes gzip`, async () => {
    const weights = await readTileWeights(readBytes(address));
    expect(weights.length).toBeGreaterThan(0);
    expectNoFault(
      weights
        .filter(({ bytes }) => bytes > TILE_BYTES)
        .map(({ z, x, y, bytes }) => `Tile ${[z, x, y].join('/')} weighs ${String(bytes)} bytes.`),
    );
  });
});
