import { z } from 'zod';
import type { Famille } from './famille.ts';

/** What a lieu is, in today's words; each type belongs to one famille. `total` marks the types that an official total counts. */
export const TYPES_LIEU = {
  'france-services': { famille: 'france-services', nom: 'France services' },
  'bus-france-services': { famille: 'france-services', nom: 'Bus France services' },
  msp: { famille: 'maison-de-sante', nom: 'Maison de santé pluriprofessionnelle' },
  'maison-medicale': { famille: 'maison-de-sante', nom: 'Maison médicale' },
  'centre-de-sante': { famille: 'maison-de-sante', nom: 'Centre de santé' },
  'maison-nord-sante': { famille: 'maison-de-sante', nom: 'Maison Nord Santé' },
  ccas: { famille: 'accueil-social', nom: 'Centre communal d’action sociale (CCAS)' },
  cias: { famille: 'accueil-social', nom: 'Centre intercommunal d’action sociale (CIAS)' },
  'centre-social': { famille: 'accueil-social', nom: 'Centre social' },
  'maison-nord-solidarites': { famille: 'accueil-social', nom: 'Maison Nord Solidarités' },
  'service-social': { famille: 'accueil-social', nom: 'Bureau du service social' },
  'plateforme-mobilite': { famille: 'mobilite', nom: 'Plateforme de mobilité' },
  'permanence-mobilite': { famille: 'mobilite', nom: 'Permanence de mobilité' },
  'garage-solidaire': { famille: 'mobilite', nom: 'Garage solidaire' },
  'location-vehicules': { famille: 'mobilite', nom: 'Location solidaire de véhicules' },
  mairie: { famille: 'mediation-numerique', nom: 'Mairie' },
  intercommunalite: { famille: 'mediation-numerique', nom: 'Intercommunalité' },
  mediatheque: { famille: 'mediation-numerique', nom: 'Médiathèque' },
  'espace-numerique': { famille: 'mediation-numerique', nom: 'Espace numérique' },
  association: { famille: 'mediation-numerique', nom: 'Association' },
  'information-jeunesse': { famille: 'mediation-numerique', nom: 'Information jeunesse' },
  'tiers-lieu': { famille: 'mediation-numerique', nom: 'Tiers-lieu' },
  'service-public': { famille: 'mediation-numerique', nom: 'Service public' },
} as const satisfies Record<string, { famille: Famille; nom: string }>;

export type TypeLieu = keyof typeof TYPES_LIEU;
export const typeLieuSchema = z.enum(Object.keys(TYPES_LIEU) as [TypeLieu, ...TypeLieu[]]);
