import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proche } from '../../../data-pipeline/model/commune.ts';
import type { Lieu } from '../../../data-pipeline/model/lieu.ts';
import { drawMaps, writeMaps } from '../../../data-pipeline/outputs/maps/write-maps.ts';
import { PATHS } from '../../../data-pipeline/paths.ts';
import { readTerritoire } from '../../../data-pipeline/steps/read-territoire.ts';
import type { Territoire } from '../../../data-pipeline/steps/read-territoire.ts';
import { gridTerritoire, makeLieu, withProches } from '../tiles/fixtures.ts';
import { present } from '../tiles/present.ts';
import { checkXml } from './xml.ts';

const HOSTILE = `<script>alert("x")</script> & ' ]]> \u0007`;
const numbersOf = (svg: string) =>
  [...svg.matchAll(/<g class="pin [A-Z][^>]*>.*?<text[^>]*>(\d+)<\/text>/g)].map((match) => Number(match[1]));

/** Twelve communes; the first has four lieux at its point, one near, and one that is far; every commune lists them all. */
function grid() {
  const territoire = gridTerritoire();
  const first = present(territoire.communes[0]);
  const second = present(territoire.communes[1]);
  const at = (commune: typeof first, over: Partial<Lieu> & { id: string }) =>
    makeLieu({
      code_insee: commune.code_insee,
      commune: commune.nom,
      longitude: commune.longitude,
      latitude: commune.latitude,
      ...over,
    });
  const lieux = [
    ...['a', 'b', 'c', 'd'].map((id) => at(first, { id, precision: 'commune', type: 'ccas' })),
    at(second, { id: 'e', nom: HOSTILE, type: 'msp' }),
    at(first, { id: 'loin', longitude: 4.2, latitude: 50.5, type: 'garage-solidaire' }),
  ];
  const proches = lieux.map(({ id, code_insee }, i): Proche => ({
    lieu: id,
    numero: i + 1,
    dans_la_commune: code_insee === first.code_insee && id !== 'loin',
    metres: id === 'loin' ? 83_600 : 900,
    minutes: null,
  }));
  const communes = territoire.communes.map((faits, i) =>
    withProches(i === 0 ? { ...faits, nom: `Ville ${HOSTILE}` } : faits, {
      'accueil-social': proches,
      mobilite: proches.slice(-1),
    }),
  );
  return { territoire, communes, lieux, epci: territoire.epci, scot: territoire.scot };
}

describe('drawMaps', () => {
  const input = grid();
  const maps = drawMaps(input);
  const first = present(maps.get('communes/59001.svg'));

  it('draws one map a commune, a lieu, an EPCI, a SCoT, and the département', () => {
    expect([...maps.keys()].sort()).toEqual(
      [
        ...input.communes.map(({ code_insee }) => `communes/${code_insee}.svg`),
        ...input.lieux.map(({ id }) => `lieux/${id}.svg`),
        'territoires/cc-1.svg',
        'territoires/cc-2.svg',
        'territoires/scot-grille.svg',
        'departement.svg',
      ].sort(),
    );
  });

  it.each([...maps])('%s is a standalone image', (_, svg) => {
    checkXml(svg);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ \d+" width="\d+" height="\d+" role="img"><title>[^<]+<\/title><style>/,
    );
    expect(svg).not.toMatch(
      /<script|\son\w+=|xlink|https?:(?!\/\/www\.w3\.org\/2000\/svg)|NaN|undefined|Infinity/,
    );
    expect(svg).toMatch(/<path class="echelle"/);
  });

  it('numbers each lieu once, even when two familles list it', () => {
    expect(numbersOf(first).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('draws hollow what is placed by its commune only', () => {
    expect(first.match(/class="pin A approx"/g)).toHaveLength(4);
    expect(first).toMatch(/class="pin S"/);
  });

  it('ties the pins that had to move to their point', () => {
    expect(first.match(/class="fil"/g)).toHaveLength(3);
  });

  it('points to the far one with its distance', () => {
    expect(first).toMatch(/<path class="fleche M"[^>]*rotate\(\d+\)"\/>/);
    expect(first).toContain('>84 km</text>');
  });

  it('writes hostile names as text', () => {
    expect(first).toContain('Ville &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39; ]]&gt; ');
    expect(maps.get('lieux/e.svg')).toContain('&lt;script&gt;');
  });

  it('names the neighbours and draws their borders, the railway and the station', () => {
    expect(first).toContain('>Grille 2</text>');
    expect(first).toMatch(/class="limite" d="M/);
    expect(maps.get('communes/59006.svg')).toMatch(/class="rail" d="M/);
    expect(maps.get('communes/59006.svg')).toMatch(/<circle class="gare"/);
  });

  it('tells the station of a lieu by its name', () => {
    const { latitude, longitude } = present(input.territoire.gares[0]);
    const near = drawMaps({
      ...input,
      lieux: [makeLieu({ id: 'gare', code_insee: '59006', latitude: latitude + 0.01, longitude })],
    });
    expect(near.get('lieux/gare.svg')).toContain('>gare : Grille</text>');
  });

  it('draws borders between EPCI thicker', () => {
    expect(maps.get('departement.svg')).toMatch(/class="bord" d="M/);
  });

  it('copes with a commune that has no lieu at all', () => {
    const bare = drawMaps({
      ...input,
      lieux: [],
      communes: input.territoire.communes.map((faits) => withProches(faits)),
    });
    expect(numbersOf(present(bare.get('communes/59001.svg')))).toEqual([]);
  });
});

describe('writeMaps', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cartes-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('writes them, and removes those of what is gone', async () => {
    const input = grid();
    const summary = await writeMaps(input, directory);
    expect(summary.cartes).toBe(12 + 6 + 3 + 1);
    await writeFile(join(directory, 'lieux', 'ancien.svg'), '');
    await writeMaps({ ...input, lieux: input.lieux.slice(1) }, directory);
    expect(await readdir(join(directory, 'lieux'))).toEqual(['b.svg', 'c.svg', 'd.svg', 'e.svg', 'loin.svg']);
    expect(await readFile(join(directory, 'departement.svg'), 'utf8')).toContain('</svg>');
  });
});

describe('the real territory', () => {
  let territoire: Territoire;
  let maps: Map<string, string>;
  const draw = () => {
    const lieux = territoire.communes
      .filter((_, i) => i % 9 === 0)
      .map(({ code_insee, nom, longitude, latitude }, i) =>
        makeLieu({
          id: `l-${i}`,
          code_insee,
          commune: nom,
          longitude,
          latitude,
          precision: i % 2 ? 'adresse' : 'commune',
        }),
      );
    const communes = territoire.communes.map((faits, i) =>
      withProches(faits, {
        'france-services': Array.from({ length: 18 }, (_, k): Proche => ({
          lieu: `l-${(i + k * 5) % lieux.length}`,
          numero: k + 1,
          dans_la_commune: false,
          metres: 12_000,
          minutes: 20,
        })),
      }),
    );
    return drawMaps({ territoire, communes, lieux, epci: territoire.epci, scot: territoire.scot });
  };

  beforeAll(async () => {
    territoire = await readTerritoire(PATHS.content);
    maps = draw();
  }, 60_000);

  it('has a map of each of the 647 communes, with all its numbers', () => {
    const communes = [...maps].filter(([file]) => file.startsWith('communes/'));
    expect(communes).toHaveLength(647);
    for (const [file, svg] of communes) {
      expect(
        numbersOf(svg).sort((a, b) => a - b),
        file,
      ).toEqual(Array.from({ length: 18 }, (_, k) => k + 1));
      checkXml(svg);
    }
  });

  it.each([
    ['communes/', 7000],
    ['lieux/', 4000],
    ['territoires/', 14_000],
    ['departement', 30_000],
  ])('%s weigh at most %i bytes gzipped', (prefix, limit) => {
    for (const [file, svg] of maps) {
      if (file.startsWith(prefix)) expect(gzipSync(svg).length, file).toBeLessThanOrEqual(limit);
    }
  });

  it('is the same when drawn again', () => {
    expect([...draw()]).toEqual([...maps]);
  });
});
