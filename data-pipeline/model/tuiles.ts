import type { Famille } from './famille.ts';
import type { Precision } from './lieu.ts';
import type { TypeLieu } from './type-lieu.ts';

/** The two archives, under /tuiles/. Beyond `maxZoom` the map enlarges the last tiles. */
export const ARCHIVES = {
  territoire: { fichier: 'territoire.pmtiles', minZoom: 6, maxZoom: 12 },
  lieux: { fichier: 'lieux.pmtiles', minZoom: 6, maxZoom: 12 },
} as const;

/** Layers of territoire.pmtiles (`lieux` aside), and the zoom from which each is in the tiles. */
export const COUCHES = {
  departement: { id: 'departement', minZoom: 6 },
  epci: { id: 'epci', minZoom: 6 },
  communes: { id: 'communes', minZoom: 6 },
  communesLabels: { id: 'communes_labels', minZoom: 6 },
  voiesFerrees: { id: 'voies_ferrees', minZoom: 8 },
  gares: { id: 'gares', minZoom: 9 },
  lieux: { id: 'lieux', minZoom: 6 },
} as const;

/** Polygon. */
export interface ProprietesDepartement {
  code: string;
}

/** Polygon; `scot` is the slug of the SCoT. */
export interface ProprietesEpci {
  siren: string;
  nom: string;
  slug: string;
  scot: string;
}

/** Polygon; `epci` is a SIREN, `scot` a slug. */
export interface ProprietesCommune {
  code: string;
  nom: string;
  epci: string;
  scot: string;
}

/** Point inside the outline; `rang` is one of `RANGS`, 1 for the largest towns. */
export interface ProprietesLabel {
  code: string;
  nom: string;
  rang: number;
}

export interface ProprietesGare {
  code: string;
  nom: string;
}

/** Point; `familles` are joined by a comma, `famille` is the one that gives the mark its shape. */
export interface ProprietesLieu {
  id: string;
  slug: string;
  nom: string;
  famille: Famille;
  familles: string;
  type: TypeLieu;
  commune: string;
  precision: Precision;
}

/** Past so many lieux a low tile could not hold their names: below `minZoom` it has `id`, `famille`, `familles` and `precision` only. */
export const LIEUX_DETAIL = { lieux: 1000, minZoom: 10 } as const;

export type Couche = (typeof COUCHES)[keyof typeof COUCHES]['id'];

/** Fields of each layer, for the archive's `vector_layers` and for tests. */
export const CHAMPS: Readonly<Record<Couche, readonly string[]>> = {
  departement: ['code'] satisfies (keyof ProprietesDepartement)[],
  epci: ['siren', 'nom', 'slug', 'scot'] satisfies (keyof ProprietesEpci)[],
  communes: ['code', 'nom', 'epci', 'scot'] satisfies (keyof ProprietesCommune)[],
  communes_labels: ['code', 'nom', 'rang'] satisfies (keyof ProprietesLabel)[],
  voies_ferrees: [],
  gares: ['code', 'nom'] satisfies (keyof ProprietesGare)[],
  lieux: [
    'id',
    'slug',
    'nom',
    'famille',
    'familles',
    'type',
    'commune',
    'precision',
  ] satisfies (keyof ProprietesLieu)[],
};

/** Names of larger communes come first: inhabitants from which a rank is held, zoom from which its names are in the tiles. */
export const RANGS = [
  { rang: 1, population: 50_000, minZoom: 6 },
  { rang: 2, population: 20_000, minZoom: 8 },
  { rang: 3, population: 8_000, minZoom: 9 },
  { rang: 4, population: 2_500, minZoom: 10 },
  { rang: 5, population: 0, minZoom: 11 },
] as const;
export type Rang = (typeof RANGS)[number];

/** The rank of a commune; an unknown population counts as the smallest. */
export function rangOf(population: number | null): Rang {
  return RANGS.find((rang) => (population ?? 0) >= rang.population) ?? RANGS[4];
}
