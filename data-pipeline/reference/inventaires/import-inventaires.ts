import { FAMILLES } from '../../model/famille.ts';
import { COLONNES, COLONNES_ECARTES, COLONNES_ITINERANCES } from '../../model/inventaire.ts';
import { readCog } from './cog.ts';
import { DEPARTEMENT } from '../territory/departement.ts';
import { ReferenceFault } from '../territory/reference-fault.ts';
import { compareText } from './texte.ts';
import { toCsv } from './to-csv.ts';
import type { Resultat } from './resultat.ts';
import { importAidantsConnect } from './sources/aidants-connect.ts';
import { importFranceServices } from './sources/france-services.ts';
import { importItinerances } from './sources/itinerances.ts';
import { importMaisonsDeSante } from './sources/maisons-de-sante.ts';
import { importMaisonsNordSolidarites } from './sources/maisons-nord-solidarites.ts';
import { importMediationNumerique } from './sources/mediation-numerique.ts';
import { importMobilite } from './sources/mobilite.ts';

export interface Import {
  /** Path under content/ -> text of the file. */
  fichiers: ReadonlyMap<string, string>;
  resultats: readonly Resultat[];
}

/**
 * Turns the reference folder into the project's own inventories, in memory.
 * @throws ReferenceFault when a file is missing or unreadable, a row is lost, or an id is not unique.
 */
export function importInventaires(dossier: string): Import {
  const cog = readCog(DEPARTEMENT);
  const resultats = [
    importFranceServices(dossier, cog),
    importAidantsConnect(dossier, cog, DEPARTEMENT),
    importMaisonsNordSolidarites(dossier, cog),
    importMaisonsDeSante(dossier, cog),
    importMobilite(dossier, cog),
    importMediationNumerique(dossier, cog),
    importItinerances(dossier, cog),
  ];
  for (const { source, lus, lignes, arrets, ecartes, ajoutes } of resultats) {
    const rendus = lignes.length - ajoutes + arrets.length + ecartes.length;
    if (lus !== rendus)
      throw new ReferenceFault(
        `Source « ${source} » : ${lus} lignes lues, mais ${rendus} écrites ou écartées.`,
      );
  }
  const lignes = resultats.flatMap((resultat) => resultat.lignes);
  const arrets = resultats.flatMap((resultat) => resultat.arrets);
  const ids = [...lignes.map(({ ligne }) => ligne.id), ...arrets.map(({ id }) => id)];
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double !== undefined) throw new ReferenceFault(`L’identifiant « ${double} » est donné à deux lieux.`);

  const byPlace = (a: { code_insee: string; id: string }, b: { code_insee: string; id: string }): number =>
    compareText(a.code_insee, b.code_insee) || compareText(a.id, b.id);
  const fichiers = new Map<string, string>();
  for (const famille of FAMILLES) {
    const rows = lignes.filter(({ fichier }) => fichier === famille).map(({ ligne }) => ligne);
    fichiers.set(`inventaires/${famille}.csv`, toCsv(COLONNES, rows.sort(byPlace)));
  }
  const ecartes = resultats.flatMap((resultat) => resultat.ecartes);
  fichiers.set('inventaires/ecartes.csv', toCsv(COLONNES_ECARTES, ecartes));
  fichiers.set('itinerances.csv', toCsv(COLONNES_ITINERANCES, arrets.sort(byPlace)));
  return { fichiers, resultats };
}
