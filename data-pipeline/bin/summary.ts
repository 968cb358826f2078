import { phraseOf } from '../feeds/inventaire/phrases.ts';
import type { Rapport } from '../model/rapport.ts';

/** What the terminal says once a build is done: the counts, the refused rows that someone here can mend, what is missing. */
export function summaryOf({ total, rejets, avertissements, manquants }: Rapport): string {
  const aCorriger = rejets.filter(({ fichier }) => fichier !== 'ecartes.csv');
  const lignes = [
    '',
    `  Lignes lues : ${total.lus} ; retenues : ${total.retenus} ; fusionnées : ${total.fusionnes} ; refusées : ${total.rejetes} ; avertissements : ${avertissements.length} (generated/rapport.json)`,
    ...aCorriger.map((rejet) => `  refusée : ${phraseOf(rejet)}`),
  ];
  if (manquants.length > 0)
    lignes.push(`  À compléter dans content/territoire.yaml : ${manquants.join(', ')}`);
  return `${lignes.join('\n')}\n`;
}
