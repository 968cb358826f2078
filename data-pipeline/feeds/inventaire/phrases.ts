import { cleanCellule } from '../../model/cellule.ts';
import type { Colonne } from '../../model/inventaire.ts';
import { TYPES_LIEU } from '../../model/type-lieu.ts';

/** What each column expects, as the end of « … » n’est pas …. */
const ATTENDUS: Readonly<Record<Colonne, string>> = {
  id: 'un identifiant (lettres minuscules sans accent, chiffres et tirets attendus, par exemple fs-346)',
  pivot: 'un SIRET (quatorze chiffres attendus)',
  nom: 'un nom',
  commune: 'un nom de commune',
  code_postal: 'un code postal (cinq chiffres attendus)',
  code_insee: 'un code INSEE de commune (cinq chiffres attendus, par exemple 59309)',
  adresse: 'une adresse',
  complement_adresse: 'un complément d’adresse',
  latitude: 'une latitude (degrés décimaux attendus, avec la longitude, par exemple 50.97851)',
  longitude: 'une longitude (degrés décimaux attendus, avec la latitude, par exemple 2.579816)',
  telephone:
    'un numéro de téléphone (un seul numéro français de dix chiffres attendu, par exemple 03 59 73 41 80)',
  courriels: 'une adresse électronique (plusieurs se séparent par une barre |)',
  site_web: 'une adresse web (elle commence par https:// ou http://)',
  horaires: 'des horaires (écriture attendue : Mo-Fr 09:00-12:00,14:00-17:00)',
  presentation_resume: 'un texte',
  source: 'une source de content/sources.yaml',
  itinerance: 'une itinérance (Itinérant ou Fixe attendu)',
  date_maj:
    'une date (année, année-mois ou année-mois-jour attendu, par exemple 2024-08-01, ou « inconnue »)',
  services: 'une liste de services',
  publics_specifiquement_adresses: 'une liste de publics',
  frais_a_charge: 'une liste de frais',
  dispositif_programmes_nationaux: 'une liste de dispositifs',
  modalites_acces: 'une liste de modalités d’accès',
  fiche_acces_libre: 'une adresse web (elle commence par https:// ou http://)',
  prise_rdv: 'une adresse web (elle commence par https:// ou http://)',
  type: `un type connu (${Object.keys(TYPES_LIEU).join(', ')})`,
  rendez_vous: 'une règle de rendez-vous (sans, possible, conseille, obligatoire ou inconnu attendu)',
  rendez_vous_note: 'un texte',
  remarque: 'un texte',
  source_url: 'une adresse web (elle commence par https:// ou http://)',
  statut: 'un statut (confirme ou a-verifier attendu)',
  ferme_depuis: 'une date (année-mois-jour attendu, par exemple 2024-08-01)',
};

const LONGUEUR_MAX = 80;

/** « valeur », on one line, cut short when long, with the spaces that French wants. */
export function entreGuillemets(valeur: string): string {
  const ligne = cleanCellule(valeur);
  return `« ${ligne.length > LONGUEUR_MAX ? `${ligne.slice(0, LONGUEUR_MAX)}…` : ligne} »`;
}

/** One fault of one cell. `detail` replaces the column's usual expectation when the check knows more. */
export interface Faute {
  colonne: Colonne;
  valeur: string;
  detail?: string;
}

/** What is wrong with one cell, without its place: « 5900 » n’est pas un code postal (cinq chiffres attendus). */
export function motifOf({ colonne, valeur, detail }: Faute): string {
  if (detail !== undefined) return detail;
  if (cleanCellule(valeur) === '') return `la cellule est vide ; il y faut ${ATTENDUS[colonne]}.`;
  return `${entreGuillemets(valeur)} n’est pas ${ATTENDUS[colonne]}.`;
}

/** What is wrong with a cell of which only the length is. */
export const motifOfLength = (valeur: string, longueur: number): string =>
  `le texte compte ${cleanCellule(valeur).length} signes ; ${longueur} au plus sont attendus.`;

/** All the faults of a row in one text: the first as it is, each further one with its column. */
export function motifOfRow(fautes: readonly [Faute, ...Faute[]]): string {
  const [premiere, ...autres] = fautes;
  return [motifOf(premiere), ...autres.map((faute) => `Colonne ${faute.colonne} : ${motifOf(faute)}`)].join(
    ' ',
  );
}

/** The whole sentence: file, line, column, value, what was expected. Takes a reject or a warning. */
export function phraseOf(constat: {
  fichier: string;
  ligne: number;
  colonne: string;
  motif: string;
}): string {
  const colonne = constat.colonne === '' ? '' : `, colonne ${constat.colonne}`;
  return `${constat.fichier}, ligne ${constat.ligne}${colonne} : ${constat.motif}`;
}
