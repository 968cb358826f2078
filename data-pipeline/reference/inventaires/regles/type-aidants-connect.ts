import type { TypeLieu } from '../../../model/type-lieu.ts';
import { fold } from '../texte.ts';

/** Association des centres sociaux de la région de Valenciennes: the register names eight of its rows centre social. */
const SIREN_ACSRV = '783864259';
/** Legal forms of public bodies in the first digits of a SIREN: State and GIP (1), communes and their groups (20 to 26). */
const SIREN_PUBLIC = /^(1|2[0-6])/;

/** What a structure is, from its name; first match first. Names are folded. */
export const REGLES_TYPE: readonly { nom: string; motif: RegExp; type: TypeLieu }[] = [
  { nom: 'communauté', motif: /^communaute d/, type: 'intercommunalite' },
  { nom: 'France services', motif: /\bfrance services?\b/, type: 'france-services' },
  { nom: 'CIAS', motif: /^cias\b/, type: 'cias' },
  { nom: 'CCAS', motif: /\b(ccas|c c a s|scas)\b|^centre communal d action social/, type: 'ccas' },
  { nom: 'UTPAS', motif: /^utpas\b/, type: 'maison-nord-solidarites' },
  {
    nom: 'centre social',
    motif: /\b(centre social|centres sociaux|centre socio ?culturel|csc|maisons? de quartiers?)\b/,
    type: 'centre-social',
  },
  {
    nom: 'information jeunesse',
    motif: /\binformation jeunesse\b|^mission locale\b/,
    type: 'information-jeunesse',
  },
  { nom: 'médiathèque', motif: /mediatheque\b/, type: 'mediatheque' },
  { nom: 'tiers-lieu', motif: /^tiers lieu\b/, type: 'tiers-lieu' },
  { nom: 'espace numérique', motif: /\bcyber|numerique\b/, type: 'espace-numerique' },
  { nom: 'mairie', motif: /^(mairie|ville|commune) d|^mairie\b|\bhotel de ville$/, type: 'mairie' },
];

/** Rows that no rule on the name can settle, and what settles them. */
export const TYPES_REVUS: Readonly<Record<string, { type: TypeLieu; raison: string }>> = {
  '1763': {
    type: 'france-services',
    raison: 'bureau de poste de Cassel : même adresse que la France services de La Poste, label coché',
  },
  '2255': {
    type: 'france-services',
    raison:
      'Interfaces, 106 boulevard de Metz : nom et adresse de la France services de Lille Faubourg de Béthune',
  },
  '4915': {
    type: 'centre-de-sante',
    raison: 'centre de santé polyvalent : son nom le dit',
  },
};

/** Type of a row of the Aidants Connect list and the rule that gave it. Legal form decides when the name does not. */
export function findType(row: { id: string; nom: string; siret: string }): { type: TypeLieu; regle: string } {
  const revu = TYPES_REVUS[row.id];
  if (revu) return { type: revu.type, regle: revu.raison };
  const nom = fold(row.nom);
  const regle = REGLES_TYPE.find(({ motif }) => motif.test(nom));
  if (regle) return { type: regle.type, regle: regle.nom };
  if (row.siret.startsWith(SIREN_ACSRV)) return { type: 'centre-social', regle: 'SIREN de l’ACSRV' };
  return SIREN_PUBLIC.test(row.siret)
    ? { type: 'service-public', regle: 'SIREN d’un organisme public' }
    : { type: 'association', regle: 'autre organisme' };
}
