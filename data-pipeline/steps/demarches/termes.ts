import type { Demarche } from '../../model/demarche.ts';
import type { Operateur } from '../../model/operateur.ts';
import { toSlug } from '../../model/slug.ts';

/** The dictionary as it is linted: what people say, and who answers. */
export interface Dictionnaire {
  demarches: readonly Demarche[];
  operateurs: readonly Operateur[];
  partages: readonly Partage[];
}

/** A word that several entries claim, and why: content/demarches/partages.yaml. */
export interface Partage {
  mot: string;
  /** Ids of the démarches and operators that claim it, sorted. */
  entre: string[];
  raison: string;
}

/** The lists of words of one entry, by the name they have in its file. */
export interface ListesDeMots {
  id: string;
  fichier: string;
  listes: Record<string, readonly string[]>;
  /** Names that are claimed too but are written as names are. */
  noms: readonly string[];
}

export const FICHIER_OPERATEURS = 'operateurs.yaml';
export const FICHIER_PARTAGES = 'partages.yaml';
export const fichierOf = (idDemarche: string): string => `demarches/${idDemarche}.yaml`;

/** Every entry that claims words, démarches first. */
export const listesOf = ({
  demarches,
  operateurs,
}: Pick<Dictionnaire, 'demarches' | 'operateurs'>): ListesDeMots[] => [
  ...demarches.map(({ id, mots, fautes }) => ({
    id,
    fichier: fichierOf(id),
    listes: { mots, fautes },
    noms: [],
  })),
  ...operateurs.map(({ id, nom, sigle, anciens_noms, mots, fautes }) => ({
    id,
    fichier: `${FICHIER_OPERATEURS}, ${id}`,
    listes: { anciens_noms, mots, fautes },
    noms: sigle === null ? [nom] : [nom, sigle],
  })),
];

/** Two words that a search cannot tell apart have the same key: case, accents, apostrophes and hyphens aside. */
export const keyOf = (mot: string): string => toSlug(mot);

/** Ids that claim each key, sorted. */
export function claimsOf(listes: readonly ListesDeMots[]): Map<string, string[]> {
  const parCle = new Map<string, Set<string>>();
  for (const { id, listes: parNom, noms } of listes) {
    for (const mot of [...noms, ...Object.values(parNom).flat()]) {
      const ids = parCle.get(keyOf(mot)) ?? new Set();
      parCle.set(keyOf(mot), ids.add(id));
    }
  }
  return new Map([...parCle].map(([cle, ids]) => [cle, [...ids].sort()]));
}
