/** Columns of content/inventaires/*.csv, in order: those of the national schema « lieux de médiation numérique » first, ours after. */
export const COLONNES_NATIONALES = [
  'id',
  'pivot',
  'nom',
  'commune',
  'code_postal',
  'code_insee',
  'adresse',
  'complement_adresse',
  'latitude',
  'longitude',
  'telephone',
  'courriels',
  'site_web',
  'horaires',
  'presentation_resume',
  'source',
  'itinerance',
  'date_maj',
  'services',
  'publics_specifiquement_adresses',
  'frais_a_charge',
  'dispositif_programmes_nationaux',
  'modalites_acces',
  'fiche_acces_libre',
  'prise_rdv',
] as const;

export const COLONNES_MAISON = [
  'type',
  'rendez_vous',
  'rendez_vous_note',
  'remarque',
  'source_url',
  'statut',
  'ferme_depuis',
] as const;

export const COLONNES = [...COLONNES_NATIONALES, ...COLONNES_MAISON] as const;
export type Colonne = (typeof COLONNES)[number];

/** Without these a file is not an inventory, and the build stops. */
export const COLONNES_OBLIGATOIRES = [
  'id',
  'nom',
  'commune',
  'code_insee',
  'type',
  'source',
  'date_maj',
  'statut',
] as const;

/** One row as it is read: text, with the file and line it came from (1 is the header). Absent columns are ''. */
export interface LigneBrute {
  fichier: string;
  ligne: number;
  valeurs: Record<Colonne, string>;
}

/** Columns of content/inventaires/ecartes.csv: reference rows that an import refused, so that nothing is lost in silence. */
export const COLONNES_ECARTES = [
  'source',
  'identifiant',
  'nom',
  'commune',
  'genre',
  'colonne',
  'valeur',
  'motif',
] as const;

/** Columns of content/itinerances.csv. */
export const COLONNES_ITINERANCES = [
  'id',
  'lieu',
  'commune',
  'code_insee',
  'endroit',
  'regle',
  'dates',
  'horaires',
  'exceptions',
  'dit_par_la_source',
  'source',
  'source_url',
  'date_maj',
  'statut',
] as const;
