import type { Cog, CommuneCog } from '../cog.ts';
import type { Resultat } from '../resultat.ts';
import { toSlug } from '../../../model/slug.ts';
import { tidySpaces } from '../texte.ts';
import { importReleve, type Releve } from './releve.ts';

const SANS_ADRESSE = 'Adresse exacte inconnue.';

/** `UTPAS Roubaix-Hem` -> `Maison Nord Solidarités de Roubaix-Hem (ex-UTPAS)`; other names are kept. */
const toNom = (nom: string, commune: CommuneCog): string => {
  const lieu = /^UTPAS (?:de )?(.+?)(?: \(.*\))?$/.exec(nom)?.[1];
  if (lieu === undefined) return tidySpaces(nom).replace(' - ', ' – ');
  return `Maison Nord Solidarités ${lieu === commune.nom ? commune.nom_de : `de ${lieu}`} (ex-UTPAS)`;
};

const RELEVE: Releve = {
  source: 'maisons-nord-solidarites',
  fichiers: ['accueil-social/maisons-nord-solidarites.csv'],
  types: {
    mns: { type: 'maison-nord-solidarites', prefixe: 'mns' },
    mns_permanence: { type: 'service-social', prefixe: 'mns' },
    ccas: { type: 'ccas', prefixe: 'ccas' },
  },
  toIdSlug: (row, commune) =>
    row.type === 'ccas' ? toSlug(`maison des solidarites ${commune.nom}`) : toSlug(commune.nom),
  toNom,
  faits: {
    'mns-guesnain': {
      presentation_resume:
        'Service social du Département. Couvre 17 communes autour de Guesnain, Aniche et Sin-le-Noble.',
      horaires: '',
      statut: 'a-verifier',
      remarque:
        'Horaires relevés en 2014 : du lundi au vendredi de 8 h 30 à 12 h 30 et de 13 h 30 à 17 h 30. Appelez avant de vous déplacer.',
    },
    'mns-la-madeleine': { remarque: `${SANS_ADRESSE} Elle a un bureau à Saint-André-lez-Lille.` },
    'mns-saint-andre-lez-lille': {
      complement_adresse: 'À côté du CCAS',
      presentation_resume: 'Bureau de la Maison Nord Solidarités de La Madeleine.',
      rendez_vous: 'obligatoire',
      rendez_vous_note: 'Sur rendez-vous.',
      remarque: 'Jours de présence inconnus.',
    },
    'mns-dunkerque': {
      remarque: 'Adresse et commune exactes inconnues (secteur de Dunkerque-Est et d’Hondschoote).',
    },
    'mns-roubaix': {
      remarque: 'Adresse actuelle inconnue : l’immeuble qu’elle occupait en 2008 devait être démoli.',
    },
    'ccas-maison-des-solidarites-lille': {
      nom: 'Maison des solidarités (CCAS de Lille)',
      presentation_resume: 'Lieu d’accueil du CCAS de Lille, ouvert le 6 novembre 2024.',
      remarque: 'Le CCAS reçoit aussi dans les dix mairies de quartier.',
    },
  },
};

/** Maisons Nord Solidarités (ex-UTPAS), their bureaux, and one CCAS place found with them. */
export const importMaisonsNordSolidarites = (dossier: string, cog: Cog): Resultat =>
  importReleve(dossier, cog, RELEVE);
