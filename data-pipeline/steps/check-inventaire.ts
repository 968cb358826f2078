import { FAMILLES } from '../model/famille.ts';
import type { Avertissement, Rejet } from '../model/rapport.ts';
import { readInventaire } from '../feeds/inventaire/read-inventaire.ts';
import { locateFiches } from './locate.ts';
import { mergeFiches } from './merge.ts';
import type { Territoire } from './read-territoire.ts';
import { validateInventaire } from './validate.ts';
import { indexCommunes } from './commune-index.ts';

export interface Verification {
  lus: number;
  retenus: number;
  fusionnes: number;
  rejetes: Rejet[];
  avertissements: Avertissement[];
}

/**
 * Judges one inventory file as the build would, alone and without writing anything. A file named after a famille is
 * judged as that famille's.
 * @throws InventaireError when it is not an inventory.
 */
export function checkInventaire(
  octets: Uint8Array,
  fichier: string,
  {
    territoire,
    sources,
    dateReference,
  }: { territoire: Territoire; sources: ReadonlySet<string>; dateReference: string },
): Verification {
  const lu = readInventaire(octets, fichier);
  const famille = FAMILLES.find((nom) => fichier === `${nom}.csv`) ?? null;
  const communes = indexCommunes(territoire.communes);
  const { fiches, rejets, avertissements } = validateInventaire(lu, {
    famille,
    communes,
    sources,
    dateReference,
  });
  const situation = locateFiches(fiches, territoire.contours, []);
  const reunion = mergeFiches(situation.situees);
  return {
    lus: lu.lignes.length + lu.illisibles.length,
    retenus: reunion.groupes.length,
    fusionnes: reunion.fusions.length,
    rejetes: rejets,
    avertissements: [...avertissements, ...situation.avertissements, ...reunion.avertissements],
  };
}
