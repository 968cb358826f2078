import { InventaireError } from '../feeds/inventaire/inventaire-error.ts';

/** Rows by file name, as in `{"mobilite.csv": 9}`. */
export type Comptes = Readonly<Record<string, number>>;

/** Below this share of the rows last accepted, an inventory did not shrink: it was lost (design.md). */
const PART_MINIMALE = 0.8;

/** The larger count of each file among the versioned one and the last build's. */
export function maxComptes(a: Comptes, b: Comptes): Comptes {
  const fichiers = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(fichiers.map((fichier) => [fichier, Math.max(a[fichier] ?? 0, b[fichier] ?? 0)]));
}

/**
 * Stops the build when a file holds fewer than four fifths of the rows it last had; a file that is gone holds none.
 * @throws InventaireError, one sentence: file, rows now, rows before, how to accept.
 */
export function guardAgainstCollapse(actuels: Comptes, acceptes: Comptes): void {
  for (const [fichier, avant] of Object.entries(acceptes)) {
    const apres = actuels[fichier] ?? 0;
    if (apres < avant * PART_MINIMALE)
      throw new InventaireError(
        `${fichier} : ${apres} ${apres > 1 ? 'lignes lues' : 'ligne lue'} au lieu de ${avant}, soit plus d’un cinquième de perdu ; rien n’est publié ; ` +
          'si cette baisse est voulue, lancez « npm run data -- --accepter ».',
      );
  }
}
