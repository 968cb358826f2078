/**
 * What the search box downloads at its first focus: written at build (src/view-models/search-documents.ts), read in the
 * browser (src/features/search/decode-documents.ts). No zod here: a browser does not check what its own site wrote.
 */
export interface DocumentsRecherche {
  /** By code INSEE. */
  communes: Colonnes<LigneCommune>;
  lieux: Colonnes<LigneLieu>;
  /** In the order of `FAMILLES`. */
  familles: Colonnes<LigneFamille>;
  operateurs: Colonnes<LigneOperateur>;
  demarches: Colonnes<LigneDemarche>;
}

/** Rows, a column at a time: no key is repeated, and like stands beside like. */
export type Colonnes<Ligne> = { [Nom in keyof Ligne]: Ligne[Nom][] };

export interface LigneCommune {
  /** Code INSEE, whole, or the step from the one before. */
  id: string | number;
  label: string;
  /** 1 for the largest towns to 5 (`RANGS` of tuiles.ts). */
  rang: number;
  /** Thousandths of a degree WGS84. */
  latitude: number;
  longitude: number;
  /** Former and associated communes. */
  ancien: string[];
  postal: string[];
  /** Codes INSEE of former communes. */
  insee: string[];
}

export interface LigneLieu {
  id: string;
  label: string;
  /** Row of its commune. */
  commune: number;
  /** One digit per famille, its row, the main one first. */
  familles: string;
  /** How many signs of the folded name its slug keeps; 0 for all. */
  coupe: number;
}

export interface LigneFamille {
  id: string;
  label: string;
  mot: string[];
}

export interface LigneOperateur {
  id: string;
  label: string;
  /** For a chip. */
  court: string;
  /** National number, '' without. */
  detail: string;
  /** As for a lieu, the first to try first. */
  familles: string;
  ancien: string[];
  mot: string[];
  faute: string[];
}

export interface LigneDemarche {
  id: string;
  label: string;
  /** For a chip. */
  court: string;
  /** The emergency number in words, '' without. */
  detail: string;
  /** 2 when it is an emergency, else 3: which comes first between equals. */
  rang: number;
  familles: string;
  /** Rows of its operators, the main one first. */
  operateurs: number[];
  mot: string[];
  faute: string[];
}

/** Rows to columns. */
export function toColumns<Ligne extends object>(rows: readonly Ligne[]): Colonnes<Ligne> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Ligne)[];
  return Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])) as Colonnes<Ligne>;
}

/** Columns to rows. */
export function toRows<Ligne extends object>(columns: Colonnes<Ligne>): Ligne[] {
  const cells = Object.entries<unknown[]>(columns);
  return (cells[0]?.[1] ?? []).map(
    (_, row) => Object.fromEntries(cells.map(([name, column]) => [name, column[row]])) as Ligne,
  );
}
