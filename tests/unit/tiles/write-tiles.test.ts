import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Compression, TileType } from 'pmtiles';
import type { Header } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARCHIVES, CHAMPS, COUCHES, LIEUX_DETAIL, RANGS } from '../../../data-pipeline/model/tuiles.ts';
import { MAX_TILE_BYTES, cutTiles } from '../../../data-pipeline/outputs/tiles/cut-tiles.ts';
import { writeTiles } from '../../../data-pipeline/outputs/tiles/write-tiles.ts';
import type { TilesSummary } from '../../../data-pipeline/outputs/tiles/write-tiles.ts';
import { PATHS } from '../../../data-pipeline/paths.ts';
import { readTerritoire } from '../../../data-pipeline/steps/read-territoire.ts';
import type { Territoire } from '../../../data-pipeline/steps/read-territoire.ts';
import { gridTerritoire, makeLieu } from './fixtures.ts';
import { present } from './present.ts';
import { featuresOf, openArchive, readAllTiles } from './read-archive.ts';
import type { ReadTile } from './read-archive.ts';

const EXTENT = 4096;
let directory: string;
let territoire: Territoire;
let summary: TilesSummary;
let files: { territoire: Uint8Array; lieux: Uint8Array };
let carte: { header: Header; tiles: ReadTile[] };
let points: { header: Header; tiles: ReadTile[] };

/** A lieu in one commune of three, some exactly where another is. */
const lieuxOf = ({ communes }: Territoire) =>
  communes
    .filter((_, i) => i % 3 === 0)
    .flatMap(({ code_insee, nom, longitude, latitude }, i) =>
      Array.from({ length: i % 20 === 0 ? 3 : 1 }, (_, k) =>
        makeLieu({
          id: `l-${code_insee}-${k}`,
          code_insee,
          commune: nom,
          longitude,
          latitude,
          familles: ['france-services', 'mediation-numerique'],
        }),
      ),
    );

const write = async (name: string, input: Territoire, lieux = lieuxOf(input)) => {
  const written = await writeTiles(input, lieux, join(directory, name));
  const [map, marks] = await Promise.all([
    readFile(join(directory, name, ARCHIVES.territoire.fichier)),
    readFile(join(directory, name, ARCHIVES.lieux.fichier)),
  ]);
  return { summary: written, territoire: new Uint8Array(map), lieux: new Uint8Array(marks) };
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tuiles-'));
  territoire = await readTerritoire(PATHS.content);
  const written = await write('une', territoire);
  summary = written.summary;
  files = written;
  carte = await readAllTiles(files.territoire);
  points = await readAllTiles(files.lieux);
}, 60_000);

afterAll(() => rm(directory, { recursive: true }));

describe('both archives', () => {
  it.each(['territoire', 'lieux'] as const)('%s: header, and no tile that the header hides', (name) => {
    const { header, tiles } = name === 'territoire' ? carte : points;
    const [west, south, east, north] = [0, 1, 2, 3].map((i) =>
      (i < 2 ? Math.min : Math.max)(...territoire.communes.map(({ bbox }) => present(bbox[i]))),
    ) as [number, number, number, number];
    expect(header).toMatchObject({
      specVersion: 3,
      clustered: true,
      tileType: TileType.Mvt,
      tileCompression: Compression.Gzip,
      internalCompression: Compression.Gzip,
      minZoom: ARCHIVES[name].minZoom,
      maxZoom: ARCHIVES[name].maxZoom,
    });
    expect(header.minLon).toBeCloseTo(west, 6);
    expect(header.minLat).toBeCloseTo(south, 6);
    expect(header.maxLon).toBeCloseTo(east, 6);
    expect(header.maxLat).toBeCloseTo(north, 6);
    expect(header.centerLon).toBeCloseTo((west + east) / 2, 6);
    expect(header.centerLat).toBeCloseTo((south + north) / 2, 6);
    expect(tiles).toHaveLength(header.numAddressedTiles);
    expect(new Set(tiles.map(({ z }) => z)).size).toBe(header.maxZoom - header.minZoom + 1);
  });

  it('weigh no more than a phone can bear', () => {
    for (const { z, x, y, bytes } of [...carte.tiles, ...points.tiles]) {
      expect(bytes, `tile ${z}/${x}/${y}`).toBeLessThanOrEqual(MAX_TILE_BYTES);
    }
    expect(files.territoire.length).toBeLessThanOrEqual(2_000_000);
    expect(summary.map(({ octets }) => octets)).toEqual([files.territoire.length, files.lieux.length]);
    expect(summary[0]?.plusGrandeTuile).toBe(Math.max(...carte.tiles.map(({ bytes }) => bytes)));
  });

  it('are the same bytes when written again', async () => {
    const again = await write('deux', await readTerritoire(PATHS.content));
    expect(Buffer.compare(again.territoire, files.territoire)).toBe(0);
    expect(Buffer.compare(again.lieux, files.lieux)).toBe(0);
  });

  it('refuse a tile that is too heavy', () => {
    const features = Array.from({ length: 4000 }, (_, i) => ({
      type: 'Feature' as const,
      properties: { nom: `${Math.sin(i)}${Math.cos(i)}` },
      geometry: { type: 'Point' as const, coordinates: [3, 50] },
    }));
    expect(() => cutTiles([{ id: 'lourd', backdrop: false, features }], 6, [2, 49, 4, 51])).toThrow(
      /tile 6\/32\/21 weighs \d+ bytes/,
    );
  });
});

describe('territoire.pmtiles', () => {
  it.each(Object.values(COUCHES).filter(({ id }) => id !== 'lieux'))(
    'layer $id from zoom $minZoom',
    ({ id, minZoom }) => {
      for (let zoom = ARCHIVES.territoire.minZoom; zoom <= ARCHIVES.territoire.maxZoom; zoom += 1) {
        const found = carte.tiles.filter(({ z }) => z === zoom).flatMap((tile) => featuresOf(tile, id));
        expect(found.length > 0, `zoom ${zoom}`).toBe(zoom >= minZoom);
        for (const { properties } of found)
          expect(Object.keys(properties).sort()).toEqual([...CHAMPS[id]].sort());
      }
    },
  );

  it('holds the 647 communes at every zoom, with their EPCI and SCoT', () => {
    expect(territoire.communes).toHaveLength(647);
    for (let zoom = ARCHIVES.territoire.minZoom; zoom <= ARCHIVES.territoire.maxZoom; zoom += 1) {
      const found = new Map(
        carte.tiles
          .filter(({ z }) => z === zoom)
          .flatMap((tile) => featuresOf(tile, COUCHES.communes.id))
          .map(({ properties }) => [properties.code, properties]),
      );
      expect(found.size, `zoom ${zoom}`).toBe(647);
      for (const { code_insee, nom, epci, scot } of territoire.communes) {
        expect(found.get(code_insee)).toEqual({ code: code_insee, nom, epci, scot });
      }
    }
  });

  it('names every commune at the last zoom, the largest only at the first', () => {
    const at = (zoom: number) =>
      carte.tiles
        .filter(({ z }) => z === zoom)
        .flatMap((tile) => featuresOf(tile, COUCHES.communesLabels.id))
        .map(({ properties }) => properties);
    expect(new Set(at(12).map(({ code }) => code)).size).toBe(647);
    const first = at(6);
    expect(first.map(({ nom }) => nom)).toContain('Lille');
    expect(new Set(first.map(({ rang }) => rang))).toEqual(new Set([RANGS[0].rang]));
  });

  const inside = ([x, y]: readonly [number, number]) => x > 0 && y > 0 && x < EXTENT && y < EXTENT;
  const key = ([x, y]: readonly [number, number]) => `${x},${y}`;
  const segmentsOf = (rings: [number, number][][]) =>
    rings.flatMap((ring) =>
      ring.slice(1).flatMap((to, i) => {
        const from = present(ring[i]);
        return inside(from) && inside(to) && key(from) !== key(to)
          ? [[key(from), key(to)].sort().join(' ')]
          : [];
      }),
    );

  it.each([6, 7, 8, 9, 10, 11, 12])('zoom %i: each border is the same line on both of its sides', (zoom) => {
    let shared = 0;
    for (const tile of carte.tiles.filter(({ z }) => z === zoom)) {
      const outer = new Set(
        featuresOf(tile, COUCHES.departement.id).flatMap(({ geometry }) => segmentsOf(geometry)),
      );
      const sides = new Map<string, number>();
      for (const { geometry } of featuresOf(tile, COUCHES.communes.id)) {
        for (const segment of segmentsOf(geometry)) sides.set(segment, (sides.get(segment) ?? 0) + 1);
      }
      for (const [segment, count] of sides) {
        if (outer.has(segment)) continue;
        expect(count, `${tile.z}/${tile.x}/${tile.y} ${segment}`).toBeGreaterThanOrEqual(2);
        shared += 1;
      }
      for (const { geometry, properties } of featuresOf(tile, COUCHES.epci.id)) {
        for (const segment of segmentsOf(geometry))
          expect(sides.has(segment), `${String(properties.nom)} ${segment}`).toBe(true);
      }
      for (const segment of outer) expect(sides.has(segment), segment).toBe(true);
    }
    expect(shared).toBeGreaterThan(1000);
  });
});

describe('lieux.pmtiles', () => {
  it('has every lieu at its place at the last zoom, coinciding ones included', () => {
    const lieux = lieuxOf(territoire);
    const found = new Map<unknown, { x: number; y: number }>();
    const { maxZoom } = ARCHIVES.lieux;
    for (const tile of points.tiles.filter(({ z }) => z === maxZoom)) {
      for (const { properties, geometry } of featuresOf(tile, COUCHES.lieux.id)) {
        expect(Object.keys(properties).sort()).toEqual([...CHAMPS.lieux].sort());
        const [x, y] = present(geometry[0]?.[0]);
        found.set(properties.id, { x: tile.x + x / EXTENT, y: tile.y + y / EXTENT });
      }
    }
    expect(found.size).toBe(lieux.length);
    for (const { id, longitude, latitude } of lieux) {
      const size = 2 ** maxZoom;
      const { x, y } = present(found.get(id));
      expect(Math.abs(x - ((longitude + 180) / 360) * size) * EXTENT, id).toBeLessThanOrEqual(0.51);
      const mercator = (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2;
      expect(Math.abs(y - mercator * size) * EXTENT, id).toBeLessThanOrEqual(0.51);
    }
  });

  it('says the famille of the type first, and all of them', async () => {
    const ccas = makeLieu({
      id: 'a',
      type: 'ccas',
      familles: ['accueil-social', 'mediation-numerique'],
      longitude: 3.02,
      latitude: 50.52,
    });
    const ferme = makeLieu({ id: 'b', ferme_depuis: '2024-01-01', longitude: 3.02, latitude: 50.52 });
    const { lieux } = await write('grille', gridTerritoire(), [ccas, ferme]);
    const { tiles } = await readAllTiles(lieux);
    const properties = tiles
      .flatMap((tile) => featuresOf(tile, COUCHES.lieux.id))
      .map((one) => one.properties);
    expect(new Set(properties.map(({ id }) => id))).toEqual(new Set(['a']));
    expect(properties[0]).toMatchObject({
      famille: 'accueil-social',
      familles: 'accueil-social,mediation-numerique',
      type: 'ccas',
    });
  });

  it('is an archive without tiles when there is no lieu', async () => {
    const { lieux, summary: sizes } = await write('vide', gridTerritoire(), []);
    expect(await readAllTiles(lieux)).toMatchObject({
      tiles: [],
      header: { numAddressedTiles: 0, minLon: 2.996 },
    });
    expect(sizes[1]).toMatchObject({ tuiles: 0, plusGrandeTuile: 0 });
  });

  it.each([
    ['territoire', /IGN.*INSEE.*SNCF/],
    ['lieux', /ANCT/],
  ] as const)('%s says who made what it holds', async (name, attribution) => {
    expect(await openArchive(files[name]).archive.getMetadata()).toMatchObject({
      attribution: expect.stringMatching(attribution) as unknown,
    });
  });

  it('keeps low tiles light when a national feed brings thousands', async () => {
    const many = territoire.communes.flatMap(({ code_insee, longitude, latitude }) =>
      Array.from({ length: 5 }, (_, k) =>
        makeLieu({
          id: `l-${code_insee}-${k}`,
          nom: `Espace ${Math.sin(k + Number(code_insee))}`,
          longitude,
          latitude,
        }),
      ),
    );
    const { lieux } = await write('foule', territoire, many);
    const { tiles } = await readAllTiles(lieux);
    for (const tile of tiles) {
      for (const { properties } of featuresOf(tile, COUCHES.lieux.id)) {
        expect('nom' in properties).toBe(tile.z >= LIEUX_DETAIL.minZoom);
        expect(properties.famille).toBe('france-services');
      }
    }
  });
});
