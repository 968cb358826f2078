import { geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../../data-pipeline/paths.ts';
import { readTerritoire } from '../../../data-pipeline/steps/read-territoire.ts';
import { polygonsOf, ringArea } from '../../../data-pipeline/steps/territoire/planar.ts';
import { arcUses, crossings } from './topology-checks.ts';

const territoire = await readTerritoire(PATHS.content);
const { communes, epci, scot, gares, topologie, contours, voiesFerrees } = territoire;
const byCode = new Map(communes.map((commune) => [commune.code_insee, commune]));

/** d3 wants outer rings clockwise, where GeoJSON has them counterclockwise. */
function rewound(geometry: Polygon | MultiPolygon): MultiPolygon {
  const coordinates = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.toReversed()));
  return { type: 'MultiPolygon', coordinates };
}

describe('the communes', () => {
  it('are the 647 of the 2026 code, sorted, each with an outline', () => {
    expect(communes).toHaveLength(647);
    expect(communes.map(({ code_insee }) => code_insee)).toEqual([...byCode.keys()].toSorted());
    expect([...contours.keys()].toSorted()).toEqual([...byCode.keys()]);
    expect(byCode.has('59070')).toBe(false);
    expect(byCode.get('59006')).toMatchObject({ nom: 'L’Orée de Mormal', slug: 'l-oree-de-mormal-59006' });
  });

  it('hold their own point, within their bounds', () => {
    const outside = communes.filter(
      ({ code_insee, latitude, longitude, bbox: [west, south, east, north] }) => {
        const contour = contours.get(code_insee);
        const within = longitude > west && longitude < east && latitude > south && latitude < north;
        return !contour || !within || !geoContains(rewound(contour.geometry), [longitude, latitude]);
      },
    );
    expect(outside.map(({ nom }) => nom)).toEqual([]);
  });

  it('have symmetric neighbours, at least one each, never themselves', () => {
    for (const { code_insee, voisines } of communes) {
      expect(voisines.length, code_insee).toBeGreaterThan(0);
      expect(voisines).not.toContain(code_insee);
      expect(voisines).toEqual(voisines.toSorted());
      for (const voisine of voisines) expect(byCode.get(voisine)?.voisines, voisine).toContain(code_insee);
    }
    expect(byCode.get('59350')?.voisines).toEqual(expect.arrayContaining(['59368', '59346', '59328']));
  });

  it('have a place in the Nord, a postal code and a population', () => {
    for (const { nom, latitude, longitude, codes_postaux, population } of communes) {
      expect(latitude, nom).toBeGreaterThan(49.9);
      expect(latitude, nom).toBeLessThan(51.1);
      expect(longitude, nom).toBeGreaterThan(2);
      expect(longitude, nom).toBeLessThan(4.3);
      expect(codes_postaux.length, nom).toBeGreaterThan(0);
      expect(population, nom).toBeGreaterThan(0);
    }
  });

  it('have addresses of their own, former names included', () => {
    const slugs = communes.flatMap(({ slug, anciennes }) => [
      slug,
      ...anciennes.map((ancienne) => ancienne.slug),
    ]);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(byCode.get('59136')?.slug).toBe('le-cateau-cambresis-59136');
    expect(byCode.get('59378')?.slug).toBe('marcq-en-baroeul-59378');
  });

  it('keep the density of all, the rurality of the rural only', () => {
    const counts = Object.groupBy(communes, ({ densite }) => densite);
    expect(counts['Grands centres urbains']).toHaveLength(56);
    expect(counts['Rural à habitat très dispersé']).toHaveLength(10);
    expect(communes.filter(({ ruralite }) => ruralite === null)).toHaveLength(267);
    expect(
      communes.some(({ ruralite }) => ruralite?.startsWith('Hors champ') || ruralite?.startsWith('Commune')),
    ).toBe(false);
  });
});

describe('former communes', () => {
  it.each([
    ['59070', 'Bermeries', 'deleguee', '59006'],
    ['59006', 'Amfroipret', 'deleguee', '59006'],
    ['59355', 'Lomme', 'associee', '59350'],
    ['59298', 'Hellemmes-Lille', 'associee', '59350'],
    ['59540', 'Saint-Pol-sur-Mer', 'associee', '59183'],
    ['59404', 'Les Moëres', 'deleguee', '59260'],
    ['02285', 'Escaufourt', 'associee', '59545'],
    ['59510', 'Rosendaël', 'ancienne', '59183'],
  ])('%s %s (%s) leads to %s', (code_insee, nom, genre, commune) => {
    expect(byCode.get(commune)?.anciennes).toContainEqual(
      expect.objectContaining({ code_insee, nom, genre }),
    );
  });

  it('does not repeat a commune that kept both name and code', () => {
    expect(byCode.get('59260')?.anciennes.map(({ code_insee }) => code_insee)).toEqual(['59404']);
  });
});

describe('the outlines', () => {
  it('share every border: an arc belongs to one commune at the edge, to two inside', () => {
    const uses = arcUses(topologie);
    expect(uses).toHaveLength(topologie.arcs.length);
    expect(uses.every((count) => count === 1 || count === 2)).toBe(true);
    // Were a border drawn twice, slivers would be left as holes. The Nord is one block and an exclave near Cambrai.
    const whole = merge(
      topologie,
      topologie.objects.communes.geometries.filter(
        (part) => part.type === 'Polygon' || part.type === 'MultiPolygon',
      ),
    );
    expect(whole.coordinates.map((rings) => rings.length)).toEqual([1, 1]);
  });

  it('neither cross nor overlap nor leave gaps', () => {
    expect(crossings(topologie)).toEqual([]);
  });

  it('are wound as RFC 7946 says and keep their area', () => {
    for (const [code, { geometry }] of contours) {
      for (const [outer, ...holes] of polygonsOf(geometry)) {
        expect(outer?.length, code).toBeGreaterThanOrEqual(4);
        expect(ringArea(outer ?? []), code).toBeGreaterThan(1e-5);
        for (const hole of holes) expect(ringArea(hole), code).toBeLessThan(0);
      }
    }
  });

  it('cover the 5,743 km² of the Nord', () => {
    const squareDegrees = [...contours.values()]
      .flatMap(({ geometry }) => polygonsOf(geometry).flat())
      .reduce((sum, ring) => sum + ringArea(ring), 0);
    const km2 = squareDegrees * 111.23 * 111.32 * Math.cos((50.45 * Math.PI) / 180);
    expect(km2).toBeGreaterThan(5743 * 0.98);
    expect(km2).toBeLessThan(5743 * 1.02);
  });
});

describe('intercommunalités and SCoT', () => {
  it('are 17 and 7, and hold every commune once', () => {
    expect(epci).toHaveLength(17);
    expect(scot).toHaveLength(7);
    expect(epci.flatMap((one) => one.communes).toSorted()).toEqual([...byCode.keys()]);
    expect(scot.flatMap((one) => one.communes).toSorted()).toEqual([...byCode.keys()]);
    expect(scot.flatMap((one) => one.epci).toSorted()).toEqual(epci.map(({ siren }) => siren));
  });

  it('have addresses of their own', () => {
    const slugs = [...epci, ...scot].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(24);
    expect(slugs).toEqual(expect.arrayContaining(['ca-coeur-de-flandre', 'scot-flandre-dunkerque']));
  });

  it('say that Flandre Lys is half outside', () => {
    const flandreLys = epci.find(({ siren }) => siren === '245900758');
    expect(flandreLys).toMatchObject({ nom: 'CC Flandre Lys', nb_communes: 8 });
    expect(flandreLys?.communes).toEqual(['59212', '59268', '59293', '59400']);
    expect(flandreLys?.remarque).toContain('Pas-de-Calais');
    expect(epci.filter(({ communes: members, nb_communes }) => members.length !== nb_communes)).toHaveLength(
      1,
    );
  });

  it('are to verify where the source is indirect', () => {
    expect(scot.filter(({ statut }) => statut === 'a-verifier').map(({ slug }) => slug)).toEqual([
      'scot-du-cambresis',
      'scot-flandre-et-lys',
    ]);
  });

  it('have bounds that hold their communes', () => {
    for (const { bbox, communes: members } of [...epci, ...scot]) {
      for (const code of members) {
        const [west, south, east, north] = byCode.get(code)?.bbox ?? [0, 0, 0, 0];
        expect(west >= bbox[0] && south >= bbox[1] && east <= bbox[2] && north <= bbox[3], code).toBe(true);
      }
    }
  });
});

describe('quartiers, gares and voies', () => {
  it('are 94 quartiers over 76 communes, 25 of them over several', () => {
    const pairs = communes.flatMap(({ code_insee, qpv }) =>
      qpv.map(({ code, nom }) => ({ code, nom, code_insee })),
    );
    const byQuartier = Map.groupBy(pairs, ({ code }) => code);
    expect(byQuartier.size).toBe(94);
    expect(communes.filter(({ qpv }) => qpv.length > 0)).toHaveLength(76);
    expect([...byQuartier.values()].filter((rows) => rows.length > 1)).toHaveLength(25);
    expect(byQuartier.get('QN05921M')).toHaveLength(5);
    for (const rows of byQuartier.values()) expect(new Set(rows.map(({ nom }) => nom)).size).toBe(1);
    expect(byCode.get('59017')?.qpv).toEqual([
      { code: 'QN05967M', nom: 'Attargette - Chanzy' },
      { code: 'QN05968M', nom: 'Bizet - Briqueterie' },
    ]);
  });

  it('are 124 stations, one row each, in or beside their commune', () => {
    expect(gares).toHaveLength(124);
    expect(new Set(gares.map(({ code_uic }) => code_uic)).size).toBe(124);
    const astray = gares.filter(({ code_insee, longitude, latitude }) => {
      const [west, south, east, north] = byCode.get(code_insee)?.bbox ?? [0, 0, 0, 0];
      const slack = 0.002;
      return !(
        longitude > west - slack &&
        longitude < east + slack &&
        latitude > south - slack &&
        latitude < north + slack
      );
    });
    expect(astray).toEqual([]);
    expect(gares.find(({ nom }) => nom === 'Bouchain')?.code_insee).toBe('59092');
    expect(gares.find(({ nom }) => nom === 'St-André')?.code_insee).toBe('59527');
  });

  it('are lines of two points or more', () => {
    expect(voiesFerrees.geometry.coordinates.length).toBeGreaterThan(300);
    expect(voiesFerrees.geometry.coordinates.every((line) => line.length > 1)).toBe(true);
  });
});

it('reads the same territory twice', async () => {
  expect(JSON.stringify(await readTerritoire(PATHS.content))).toBe(JSON.stringify(territoire));
});
