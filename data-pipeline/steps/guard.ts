import { InventaireError } from '../feeds/inventaire/inventaire-error.ts';
import type { Rejet } from '../model/rapport.ts';

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
 * Stops the build when a file holds fewer than four fifths of the usable rows it last had, whether they are gone or
 * refused; a file that is gone holds none.
 * @throws InventaireError, one sentence: file, usable rows now and before, how to accept, the first refusal if any.
 */
export function guardAgainstCollapse(utiles: Comptes, acceptes: Comptes, rejets: readonly Rejet[]): void {
  for (const [fichier, avant] of Object.entries(acceptes)) {
    const apres = utiles[fichier] ?? 0;
    if (apres < avant * PART_MINIMALE)
      throw new InventaireError(
        collapseSentence(
          fichier,
          { avant, apres },
          rejets.filter((rejet) => rejet.fichier === fichier),
        ),
      );
  }
}

function collapseSentence(
  fichier: string,
  { avant, apres }: { avant: number; apres: number },
  rejets: readonly Rejet[],
): string {
  const [premier] = rejets.toSorted((a, b) => a.ligne - b.ligne);
  const constat =
    `${fichier} : ${apres} ${apres > 1 ? 'lignes utilisables' : 'ligne utilisable'} au lieu de ${avant}` +
    `${premier ? ` (${rejets.length} ${rejets.length > 1 ? 'refusées' : 'refusée'})` : ''}, soit plus d’un cinquième de perdu ; ` +
    'rien n’est publié ; si cette baisse est voulue, lancez « npm run data -- --accepter »';
  if (premier === undefined) return `${constat}.`;
  const colonne = premier.colonne === '' ? '' : `, colonne ${premier.colonne}`;
  return `${constat} ; premier refus, ligne ${premier.ligne}${colonne} : ${premier.motif}`;
}
