import { FAMILLES, type Famille } from '../../model/famille.ts';
import { COLONNES, COLONNES_OBLIGATOIRES, type LigneBrute } from '../../model/inventaire.ts';
import type { Avertissement } from '../../model/rapport.ts';
import { InventaireError } from './inventaire-error.ts';
import { readTable } from './read-table.ts';
import { warningsOfFile } from './warnings-of-file.ts';

/** A row whose cells do not match the header: nothing in it can be trusted. */
export interface LigneIllisible {
  ligne: LigneBrute;
  motif: string;
}

/** An inventory as it was read: `lignes` and `illisibles` together are all its rows. */
export interface InventaireLu {
  fichier: string;
  lignes: LigneBrute[];
  illisibles: LigneIllisible[];
  avertissements: Avertissement[];
}

/**
 * Reads the bytes of one inventory. `fichier` is the name that messages show.
 * @throws InventaireError when it is not a CSV or lacks an obligatory column.
 */
export function readInventaire(octets: Uint8Array, fichier: string): InventaireLu {
  const { rangees, remarques } = readTable(octets, fichier, COLONNES, COLONNES_OBLIGATOIRES);
  const lu: InventaireLu = {
    fichier,
    lignes: [],
    illisibles: [],
    avertissements: warningsOfFile(fichier, remarques),
  };
  for (const { ligne, valeurs, faute } of rangees) {
    const brute = { fichier, ligne, valeurs };
    if (faute === null) lu.lignes.push(brute);
    else lu.illisibles.push({ ligne: brute, motif: faute });
  }
  return lu;
}

/**
 * The famille that an inventory's name says: `accueil-social.csv`.
 * @throws InventaireError when the name is no famille's.
 */
export function familleOfFile(fichier: string): Famille {
  const famille = FAMILLES.find((nom) => fichier === `${nom}.csv`);
  if (famille === undefined)
    throw new InventaireError(
      `${fichier} : un inventaire porte le nom de sa famille (${FAMILLES.map((nom) => `${nom}.csv`).join(', ')}).`,
    );
  return famille;
}
