import type { Famille } from '../model/famille.ts';
import type { Horaires } from '../model/horaires.ts';
import type { LigneBrute } from '../model/inventaire.ts';
import type { LigneInventaire } from '../model/ligne-inventaire.ts';
import type { Precision } from '../model/lieu.ts';
import type { Avertissement, Rejet } from '../model/rapport.ts';
import type { CommuneFaits } from './read-territoire.ts';

/** A row that passed: its typed values, today's commune, its hours. Not yet a lieu: several may be one. */
export interface Fiche extends LigneInventaire {
  fichier: string;
  ligne: number;
  familles: Famille[];
  itinerant: boolean;
  communeFaits: CommuneFaits;
  horairesLus: Horaires | null;
  /** What the reading of the hours had to guess or leave out, one sentence each. */
  remarquesHoraires: string[];
}

/** A fiche with its point, degrees WGS84. */
export interface FicheSituee extends Fiche {
  point: { latitude: number; longitude: number; precision: Precision };
}

interface Constat {
  genre: string;
  colonne: string;
  valeur: string;
  motif: string;
}

/** What a step has to say of one row. */
export const constatOfFiche = (
  fiche: { fichier: string; ligne: number; source: string; id: string },
  constat: Constat,
): Avertissement => ({
  fichier: fiche.fichier,
  source: fiche.source,
  ligne: fiche.ligne,
  identifiant: fiche.id,
  ...constat,
});

/** The same of a row that is still text; a source that nobody declared counts as `inconnue`. */
export const constatOfLigne = (
  { fichier, ligne, valeurs }: LigneBrute,
  sources: ReadonlySet<string>,
  constat: Constat,
): Rejet => ({
  fichier,
  source: sources.has(valeurs.source.trim()) ? valeurs.source.trim() : 'inconnue',
  ligne,
  identifiant: valeurs.id.trim(),
  ...constat,
});
