import { z } from 'zod';

/** The five kinds of service, in the order in which every page, map and legend shows them. */
export const FAMILLES = [
  'france-services',
  'maison-de-sante',
  'accueil-social',
  'mobilite',
  'mediation-numerique',
] as const;

export const familleSchema = z.enum(FAMILLES);
export type Famille = z.infer<typeof familleSchema>;

/** How a famille is told apart: by letter and shape first (greyscale, print), by colour last. */
export interface Marque {
  lettre: string;
  forme: 'carre' | 'croix' | 'losange' | 'maison' | 'hexagone';
  /** Fill behind a white letter, light scheme: at least 4.5:1 on white. */
  couleur: string;
  /** Fill behind a black letter, dark scheme: at least 4.5:1 on the dark ground. */
  couleurSombre: string;
  nom: string;
  nomPluriel: string;
  nomCourt: string;
}

/** Shared by the pipeline (maps, tiles), the style sheet (checked by a test) and the legend. */
export const MARQUES: Readonly<Record<Famille, Marque>> = {
  'france-services': {
    lettre: 'F',
    forme: 'carre',
    couleur: '#1d4f91',
    couleurSombre: '#8fb8f0',
    nom: 'France services',
    nomPluriel: 'France services',
    nomCourt: 'France services',
  },
  'maison-de-sante': {
    lettre: 'S',
    forme: 'croix',
    couleur: '#1a6e3c',
    couleurSombre: '#7fcf9b',
    nom: 'Maison de santé',
    nomPluriel: 'Maisons de santé',
    nomCourt: 'Santé',
  },
  'accueil-social': {
    lettre: 'A',
    forme: 'maison',
    couleur: '#a13d2b',
    couleurSombre: '#f0a08e',
    nom: 'Accueil social',
    nomPluriel: 'Lieux d’accueil social',
    nomCourt: 'Accueil social',
  },
  mobilite: {
    lettre: 'M',
    forme: 'losange',
    couleur: '#8a5a00',
    couleurSombre: '#e6b65c',
    nom: 'Plateforme de mobilité',
    nomPluriel: 'Plateformes de mobilité',
    nomCourt: 'Mobilité',
  },
  'mediation-numerique': {
    lettre: 'N',
    forme: 'hexagone',
    couleur: '#5f3b9e',
    couleurSombre: '#c3a8f0',
    nom: 'Médiation numérique',
    nomPluriel: 'Lieux de médiation numérique',
    nomCourt: 'Numérique',
  },
};
