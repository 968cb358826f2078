import { entreGuillemets } from '../feeds/inventaire/phrases.ts';
import type { Avertissement, Fusion } from '../model/rapport.ts';
import { constatOfFiche, type FicheSituee } from './fiche.ts';
import { isDoubtful, ruleFor, toCandidats, type Candidat } from './merge-rules.ts';

/** Sources that are right first; the others are ranked by their date. */
const SOURCES_PREMIERES: readonly string[] = [
  'france-services-anct',
  'maisons-nord-solidarites',
  'aidants-connect',
];

const rankOf = (source: string): number => {
  const rang = SOURCES_PREMIERES.indexOf(source);
  return rang === -1 ? SOURCES_PREMIERES.length : rang;
};

/** `inconnue` is older than any date. */
const dateKey = (date: string): string => (date === 'inconnue' ? '' : date);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Better source first, then the newer, then by id: a total order, so that the result does not hang on the files' order. */
export function compareQuality(a: FicheSituee, b: FicheSituee): number {
  return (
    rankOf(a.source) - rankOf(b.source) ||
    compareText(dateKey(b.date_maj), dateKey(a.date_maj)) ||
    compareText(a.id, b.id) ||
    compareText(a.fichier, b.fichier)
  );
}

/** The fiches of one place, the best first. */
export type Groupe = [FicheSituee, ...FicheSituee[]];

/**
 * Groups the fiches that are one place. A fiche joins the first group one of whose members a rule ties it to; pairs that
 * look alike and are not merged are reported for a person to judge.
 */
export function mergeFiches(fiches: readonly FicheSituee[]): {
  groupes: Groupe[];
  fusions: Fusion[];
  avertissements: Avertissement[];
} {
  const groupes: [Candidat, ...Candidat[]][] = [];
  const fusions: Fusion[] = [];
  for (const candidat of toCandidats([...fiches].sort(compareQuality))) {
    const lien = findTie(candidat, groupes);
    if (lien === undefined) groupes.push([candidat]);
    else {
      const [{ fiche: meilleure }] = lien.groupe;
      lien.groupe.push(candidat);
      fusions.push({
        garde: meilleure.id,
        fusionne: candidat.fiche.id,
        noms: [meilleure.nom, candidat.fiche.nom],
        source: candidat.fiche.source,
        raison: lien.raison,
      });
    }
  }
  return {
    groupes: groupes.map(([premier, ...autres]): Groupe => [
      premier.fiche,
      ...autres.map(({ fiche }) => fiche),
    ]),
    fusions,
    avertissements: doubts(groupes.map(([premier]) => premier)),
  };
}

function findTie(
  candidat: Candidat,
  groupes: readonly [Candidat, ...Candidat[]][],
): { groupe: [Candidat, ...Candidat[]]; raison: string } | undefined {
  for (const groupe of groupes)
    for (const membre of groupe) {
      const regle = ruleFor(membre, candidat);
      if (regle !== undefined) return { groupe, raison: regle.raison };
    }
  return undefined;
}

/** One warning a pair, on the row of the weaker source. */
function doubts(premiers: readonly Candidat[]): Avertissement[] {
  return premiers.flatMap((a, rang) =>
    premiers
      .slice(rang + 1)
      .filter((b) => isDoubtful(a, b))
      .map(({ fiche }) =>
        constatOfFiche(fiche, {
          genre: 'rapprochement',
          colonne: fiche.adresse === null ? 'nom' : 'adresse',
          valeur: fiche.adresse ?? fiche.nom,
          motif: `${entreGuillemets(fiche.nom)} ressemble à ${entreGuillemets(a.fiche.nom)} (${a.fiche.id}), par son adresse ou son nom ; rien ne prouve que c’est le même lieu : les deux sont gardés.`,
        }),
      ),
  );
}
