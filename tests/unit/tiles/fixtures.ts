import type { Feature, Polygon, Position } from 'geojson';
import { bbox, feature, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Commune } from '../../../data-pipeline/model/commune.ts';
import { FAMILLES } from '../../../data-pipeline/model/famille.ts';
import type { Lieu } from '../../../data-pipeline/model/lieu.ts';
import type { Epci, Scot } from '../../../data-pipeline/model/territoire.ts';
import type { CommuneFaits, Territoire } from '../../../data-pipeline/steps/read-territoire.ts';
import { present } from './present.ts';

/** A lieu with nothing but what a map reads, at Lille's town hall unless told. */
export const makeLieu = (over: Partial<Lieu> & { id: string }): Lieu => ({
  slug: `lieu-${over.id}`,
  identifiants: [over.id],
  pivot: null,
  nom: `Lieu ${over.id}`,
  type: 'france-services',
  familles: ['france-services'],
  adresse: null,
  complement_adresse: null,
  code_postal: null,
  code_insee: '59001',
  commune: 'Grille 1',
  latitude: 50.63,
  longitude: 3.07,
  precision: 'adresse',
  telephone: null,
  courriels: [],
  site_web: null,
  horaires: null,
  horaires_osm: null,
  presentation_resume: null,
  services: [],
  publics_specifiquement_adresses: [],
  frais_a_charge: [],
  dispositif_programmes_nationaux: [],
  modalites_acces: [],
  rendez_vous: 'inconnu',
  rendez_vous_note: null,
  prise_rdv: null,
  fiche_acces_libre: null,
  itinerant: false,
  remarque: null,
  ferme_depuis: null,
  provenances: [{ source: 'essai', identifiant: over.id, url: null, date_maj: '2024' }],
  source: 'essai',
  date_maj: '2024',
  statut: 'confirme',
  plus_proche_pour: [],
  ...over,
});

/** A commune as its page has it: without any lieu near unless told. */
export const withProches = (faits: CommuneFaits, proches: Partial<Commune['proches']> = {}): Commune => ({
  ...faits,
  proches: {
    ...(Object.fromEntries(FAMILLES.map((famille) => [famille, []])) as unknown as Commune['proches']),
    ...proches,
  },
  dans_la_commune: Object.fromEntries(FAMILLES.map((famille) => [famille, 0])) as Commune['dans_la_commune'],
  itinerances: [],
});

const COLUMNS = 4;
const ROWS = 3;
const SIZE = 0.06;
const WEST = 3;
const SOUTH = 50.5;
const STEPS = 12;

/** Longitude and latitude. */
type Corner = readonly [number, number];

/** A border that winds, the same whichever side is asked; its last point is left to the next one. */
function side(start: Corner, end: Corner): Position[] {
  const forward = start[0] < end[0] || start[1] < end[1];
  const [from, to] = forward ? [start, end] : [end, start];
  const upright = from[0] === to[0];
  const points = Array.from({ length: STEPS + 1 }, (_, i): Position => {
    const t = i / STEPS;
    const bend = i % STEPS === 0 ? 0 : 0.004 * Math.sin(i * 2.7 + from[0] * 40 + from[1] * 90);
    return [
      +(from[0] + t * (to[0] - from[0]) + (upright ? bend : 0)).toFixed(6),
      +(from[1] + t * (to[1] - from[1]) + (upright ? 0 : bend)).toFixed(6),
    ];
  });
  return (forward ? points : points.reverse()).slice(0, -1);
}

/** Twelve communes in a grid, with winding shared borders, two EPCI, one railway and a station: quantized, as the real one is. */
export function gridTerritoire(): Territoire & { epci: Epci[]; scot: Scot[] } {
  const corner = (column: number, row: number): Corner => [
    +(WEST + column * SIZE).toFixed(6),
    +(SOUTH + row * SIZE).toFixed(6),
  ];
  const cells = Array.from({ length: COLUMNS * ROWS }, (_, i) => ({
    column: i % COLUMNS,
    row: Math.floor(i / COLUMNS),
  }));
  const shapes = cells.map(({ column: c, row: r }, i): Feature<Polygon> => {
    const corners = [corner(c, r), corner(c, r + 1), corner(c + 1, r + 1), corner(c + 1, r)];
    const ring = corners.flatMap((from, k) => side(from, present(corners[(k + 1) % 4])));
    return {
      type: 'Feature',
      id: `59${String(i + 1).padStart(3, '0')}`,
      properties: {},
      geometry: { type: 'Polygon', coordinates: [[...ring, present(ring[0])]] },
    };
  });
  const topologie = topology(
    { communes: { type: 'FeatureCollection', features: shapes } as never },
    1e6,
  ) as Topology<{
    communes: GeometryCollection;
  }>;
  const { geometries } = topologie.objects.communes;
  const touching = neighbors(geometries);
  const codes = geometries.map(({ id }) => String(id));
  const box = (bbox(topologie) as [number, number, number, number]).map((n) => +n.toFixed(6)) as [
    number,
    number,
    number,
    number,
  ];
  const epci = ['200000001', '200000002'].map((siren, half): Epci => ({
    siren,
    nom: `CC ${half + 1}`,
    slug: `cc-${half + 1}`,
    scot: 'scot-grille',
    communes: codes.filter((_, i) => Number(i % COLUMNS >= COLUMNS / 2) === half),
    nb_communes: codes.length / 2,
    bbox: box,
  }));
  const communes = cells.map(({ column, row }, i): CommuneFaits => {
    const [west = 0, south = 0] = corner(column, row);
    const code = present(codes[i]);
    return {
      code_insee: code,
      nom: `Grille ${i + 1}`,
      nom_a: `à Grille ${i + 1}`,
      nom_de: `de Grille ${i + 1}`,
      slug: `grille-${i + 1}-${code}`,
      codes_postaux: ['59000'],
      population: 100_000 - 9000 * i,
      epci: present(epci.find((one) => one.communes.includes(code))).siren,
      scot: 'scot-grille',
      densite: 'Bourgs ruraux',
      ruralite: null,
      centralite: null,
      qpv: [],
      voisines: present(touching[i])
        .map((j) => present(codes[j]))
        .sort(),
      anciennes: [],
      latitude: south + SIZE / 2,
      longitude: west + SIZE / 2,
      bbox: [west - 0.004, south - 0.004, west + SIZE + 0.004, south + SIZE + 0.004],
    };
  });
  return {
    communes,
    epci,
    scot: [
      {
        slug: 'scot-grille',
        nom: 'SCoT de la grille',
        epci: epci.map(({ siren }) => siren),
        communes: codes,
        statut: 'confirme',
        remarque: null,
        source_url: 'https://example.org/',
        source_date: '2024',
        bbox: box,
      },
    ],
    gares: [
      {
        code_uic: '87000001',
        nom: 'Grille',
        code_insee: '59006',
        latitude: SOUTH + 1.5 * SIZE,
        longitude: WEST + 1.4 * SIZE,
      },
    ],
    topologie,
    contours: new Map(
      geometries.map((geometry) => [String(geometry.id), feature(topologie, geometry) as Feature<Polygon>]),
    ),
    voiesFerrees: {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [WEST, SOUTH + 0.09],
            [WEST + 0.1, SOUTH + 0.1],
            [WEST + 0.3, SOUTH + 0.08],
          ],
        ],
      },
    },
  };
}
