import type { Colonnes } from '@model/recherche.ts';

/**
 * /recherche/lieux.json: what the page of answers lists, written at build (src/view-models/lieux-liste.ts), read in the
 * browser (decode-lieux.ts). A number that names a row of another table is a place in it, from 0.
 */
export interface LieuxJson {
  /** Ids, in the order of every page. */
  familles: string[];
  types: string[];
  /** Texts that many lieux share. */
  rendezVous: string[];
  remarques: string[];
  sources: string[];
  dates: string[];
  /** Classes of density, densest first. */
  densites: string[];
  communes: Colonnes<LigneCommune>;
  lieux: Colonnes<LigneLieu>;
  arrets: Colonnes<LigneArret>;
  demarches: Colonnes<LigneBesoin>;
  operateurs: Colonnes<LigneOperateur>;
}

export interface LigneCommune {
  code: string;
  nom: string;
  /** Hundred-thousandths of a degree WGS84 (about a metre). */
  latitude: number;
  longitude: number;
  densite: number;
}

export interface LigneLieu {
  id: string;
  slug: string;
  nom: string;
  type: number;
  /** One digit per famille, the main one first. */
  familles: string;
  /** On one line, as a card shows it. */
  adresse: string;
  commune: number;
  /** As for a commune; 0 when only the commune is known. */
  latitude: number;
  longitude: number;
  /** National digits without the first 0; '' when unknown. */
  telephone: string;
  /** Place in `rendezVous`; -1 when unknown. */
  rendezVous: number;
  /** 1: one may come without appointment; 0: not, or unknown. */
  sansRdv: number;
  /** Place in `remarques`; -1 without. */
  remarque: number;
  /** As in features/opening/encode-horaires.ts. */
  horaires: string;
  itinerant: number;
  /** 1: an Acceslibre sheet is known. */
  acces: number;
  /** Places in `sources` and `dates`. */
  source: number;
  date: number;
  aVerifier: number;
  /** ISO date since which it is closed for good, or ''. */
  fermeDepuis: string;
}

/** One stop of a service that travels. */
export interface LigneArret {
  lieu: number;
  commune: number;
  quand: string;
  endroit: string;
  source: string;
  aVerifier: number;
}

export interface LigneBesoin {
  id: string;
  /** For a chip. */
  nom: string;
  /** As for a lieu, the first to try first. */
  familles: string;
}

export interface LigneOperateur extends LigneBesoin {
  /** Types of the lieux that are this operator's own; empty when it has none here. */
  types: number[];
}
