import { fold } from '../texte.ts';

/** What the name itself proves of the people a structure serves. `publics` are values of the national schema. */
export const PUBLICS: readonly { motif: RegExp; publics?: string; remarque?: string }[] = [
  {
    motif: /^esat\b/,
    remarque:
      'Établissement et service d’aide par le travail : s’adresse d’abord aux personnes en situation de handicap qu’il accompagne.',
  },
  {
    motif: /^chrs\b/,
    remarque:
      'Centre d’hébergement et de réinsertion sociale : s’adresse d’abord aux personnes qu’il héberge.',
  },
  {
    motif: /\baci\b/,
    remarque: 'Atelier et chantier d’insertion : s’adresse d’abord à ses salariés en insertion.',
  },
  {
    motif: /\bhabitat jeunes\b/,
    publics: 'Jeunes',
    remarque: 'Habitat Jeunes : s’adresse d’abord aux jeunes qu’il loge.',
  },
  {
    motif: /^cprpsncf\b/,
    remarque: 'Caisse de prévoyance et de retraite du personnel de la SNCF : réservée à ses affiliés.',
  },
  { motif: /\binformation jeunesse\b|^mission locale\b/, publics: 'Jeunes' },
  { motif: /\bseniors\b/, publics: 'Seniors' },
  {
    motif: /^clic\b/,
    publics: 'Seniors',
    remarque: 'Centre local d’information et de coordination, pour les personnes âgées et leurs proches.',
  },
];

export const findPublic = (nom: string): { publics: string; remarque: string } => {
  const found = PUBLICS.find(({ motif }) => motif.test(fold(nom)));
  return { publics: found?.publics ?? '', remarque: found?.remarque ?? '' };
};
