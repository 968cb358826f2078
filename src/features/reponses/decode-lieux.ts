import type { Densite } from '@model/commune.ts';
import type { Famille } from '@model/famille.ts';
import { toRows } from '@model/recherche.ts';
import { toSlug } from '@model/slug.ts';
import type { LieuxJson, LigneLieu } from './lieux-json.ts';

export interface Commune {
  code: string;
  nom: string;
  slug: string;
  /** Degrees WGS84. */
  latitude: number;
  longitude: number;
  densite: Densite;
}

export interface Arret {
  commune: Commune;
  /** When it stops, in words. */
  quand: string;
  endroit: string;
  source: string;
  aVerifier: boolean;
}

export interface Lieu {
  id: string;
  slug: string;
  nom: string;
  type: string;
  familles: Famille[];
  adresse: string;
  commune: Commune;
  latitude: number;
  longitude: number;
  /** Its point is its commune's. */
  approximatif: boolean;
  /** National digits without the first 0; '' when unknown. */
  telephone: string;
  rendezVous: string | null;
  sansRdv: boolean;
  remarque: string | null;
  /** Encoded; '' when unknown. */
  horaires: string;
  itinerant: boolean;
  acces: boolean;
  source: string;
  date: string;
  aVerifier: boolean;
  fermeDepuis: string | null;
  /** Of a service that travels. */
  arrets: Arret[];
}

/** What a person may need: one entry of the dictionary, an operator, or a famille itself. */
export interface Besoin {
  genre: 'demarche' | 'operateur' | 'famille';
  id: string;
  /** For a chip. */
  nom: string;
  /** The first to try first. */
  familles: Famille[];
  /** Types of lieux that are this operator's own; empty for all others. */
  types: string[];
}

/** Everything the page of answers knows. */
export interface Donnees {
  lieux: Lieu[];
  communes: ReadonlyMap<string, Commune>;
  besoins: ReadonlyMap<string, Besoin>;
  familles: Famille[];
}

const DEGRE = 100_000;

/** From the columns of the download to lieux, communes and needs. `nomOf` gives a famille the name that a chip shows. */
export function decodeLieux(json: LieuxJson, nomOf: (famille: Famille) => string): Donnees {
  const familles = json.familles as Famille[];
  const famillesOf = (digits: string): Famille[] =>
    [...digits].flatMap((digit) => familles[Number(digit)] ?? []);
  const typesOf = (places: readonly number[]): string[] => places.flatMap((place) => json.types[place] ?? []);
  const communes = toRows(json.communes).map(({ code, nom, latitude, longitude, densite }): Commune => ({
    code,
    nom,
    slug: `${toSlug(nom)}-${code}`,
    latitude: latitude / DEGRE,
    longitude: longitude / DEGRE,
    densite: json.densites[densite] as Densite,
  }));
  const lieux = toRows(json.lieux).flatMap((row) => {
    const commune = communes[row.commune];
    return commune ? [toLieu(row, commune, json, famillesOf(row.familles))] : [];
  });
  for (const { lieu, commune, quand, endroit, source, aVerifier } of toRows(json.arrets)) {
    const ville = communes[commune];
    if (ville)
      lieux[lieu]?.arrets.push({ commune: ville, quand, endroit, source, aVerifier: aVerifier === 1 });
  }
  const besoins: Besoin[] = [
    ...familles.map((famille): Besoin => ({
      genre: 'famille',
      id: famille,
      nom: nomOf(famille),
      familles: [famille],
      types: [],
    })),
    ...toRows(json.operateurs).map((row): Besoin => ({
      ...row,
      genre: 'operateur',
      familles: famillesOf(row.familles),
      types: typesOf(row.types),
    })),
    ...toRows(json.demarches).map((row): Besoin => ({
      ...row,
      genre: 'demarche',
      familles: famillesOf(row.familles),
      types: [],
    })),
  ];
  return {
    lieux,
    communes: new Map(communes.map((commune) => [commune.code, commune])),
    besoins: new Map(besoins.map((besoin) => [besoin.id, besoin])),
    familles,
  };
}

function toLieu(row: LigneLieu, commune: Commune, json: LieuxJson, familles: Famille[]): Lieu {
  const approximatif = row.latitude === 0;
  return {
    ...row,
    type: json.types[row.type] ?? '',
    familles,
    commune,
    latitude: approximatif ? commune.latitude : row.latitude / DEGRE,
    longitude: approximatif ? commune.longitude : row.longitude / DEGRE,
    approximatif,
    rendezVous: json.rendezVous[row.rendezVous] ?? null,
    sansRdv: row.sansRdv === 1,
    remarque: json.remarques[row.remarque] ?? null,
    itinerant: row.itinerant === 1,
    acces: row.acces === 1,
    source: json.sources[row.source] ?? '',
    date: json.dates[row.date] ?? '',
    aVerifier: row.aVerifier === 1,
    fermeDepuis: row.fermeDepuis || null,
    arrets: [],
  };
}
