import type { Famille } from '../../model/famille.ts';
import { COLONNES, COLONNES_ECARTES, COLONNES_ITINERANCES } from '../../model/inventaire.ts';

/** One row of an inventory, every column present, text only. */
export type Ligne = Record<(typeof COLONNES)[number], string>;
/** One row of content/itinerances.csv. */
export type Arret = Record<(typeof COLONNES_ITINERANCES)[number], string>;
/** One reference row that was refused. */
export type Ecarte = Record<(typeof COLONNES_ECARTES)[number], string>;

/** What a rule changed in a reference row; printed by `--verbose`, so that nothing is mended in silence. */
export interface Correction {
  identifiant: string;
  regle: string;
  avant: string;
  apres: string;
}

/** What one reference source became. `lus = lignes + arrets + ecartes - ajoutes`, or the import stops. */
export interface Resultat {
  source: string;
  /** Rows read in the reference files. */
  lus: number;
  lignes: { fichier: Famille; ligne: Ligne }[];
  arrets: Arret[];
  ecartes: Ecarte[];
  corrections: Correction[];
  /** Lieux that a source describes without giving them a row of their own. */
  ajoutes: number;
}

export const emptyResultat = (source: string, lus: number): Resultat => ({
  source,
  lus,
  lignes: [],
  arrets: [],
  ecartes: [],
  corrections: [],
  ajoutes: 0,
});

/** The changes `[rule, before, after]` of one row that changed something. */
export const toCorrections = (
  identifiant: string,
  changes: readonly (readonly [regle: string, avant: string, apres: string])[],
): Correction[] =>
  changes
    .filter(([, avant, apres]) => avant !== apres)
    .map(([regle, avant, apres]) => ({ identifiant, regle, avant, apres }));

const fill = <C extends string>(
  colonnes: readonly C[],
  values: Partial<Record<C, string>>,
): Record<C, string> =>
  Object.fromEntries(colonnes.map((colonne) => [colonne, values[colonne] ?? ''])) as Record<C, string>;

/** A complete row: the columns that are not given are empty. */
export const toLigne = (values: Partial<Ligne>): Ligne => fill(COLONNES, values);
export const toArret = (values: Partial<Arret>): Arret => fill(COLONNES_ITINERANCES, values);
export const toEcarte = (values: Partial<Ecarte>): Ecarte => fill(COLONNES_ECARTES, values);
