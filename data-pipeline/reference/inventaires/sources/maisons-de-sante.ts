import type { Cog } from '../cog.ts';
import type { Resultat } from '../resultat.ts';
import { toSlug } from '../../../model/slug.ts';
import { tidySpaces } from '../texte.ts';
import { importReleve, type Releve } from './releve.ts';

const SANS_ADRESSE = 'Adresse exacte inconnue.';
const SANS_MEDECIN_TRAITANT = 'Réservée aux habitants qui n’ont pas de médecin traitant.';

const RELEVE: Releve = {
  source: 'maisons-de-sante',
  fichiers: ['maisons-de-sante/msp.csv', 'maisons-de-sante/sante-hors-msp.csv'],
  types: {
    msp: { type: 'msp', prefixe: 'msp' },
    maison_medicale: { type: 'maison-medicale', prefixe: 'maison-medicale' },
    centre_sante: { type: 'centre-de-sante', prefixe: 'centre-sante' },
    maison_nord_sante: { type: 'maison-nord-sante', prefixe: 'maison-nord-sante' },
  },
  toIdSlug: (_, commune) => toSlug(commune.nom),
  toNom: (nom) => tidySpaces(nom).replace(' - ', ' – '),
  faits: {
    'msp-fourmies': {
      presentation_resume: 'Maison de santé labellisée « France santé » en janvier 2026.',
      remarque: SANS_ADRESSE,
    },
    'msp-trelon': {
      presentation_resume: 'Maison de santé labellisée « France santé » en janvier 2026.',
      remarque: SANS_ADRESSE,
    },
    'msp-anor': { remarque: `${SANS_ADRESSE} Les pages trouvées datent de 2015 à 2017.` },
    'msp-hautmont': {
      presentation_resume: 'Maison de santé labellisée « France santé » en janvier 2026.',
      complement_adresse: 'Zone de l’Écluse, au rez-de-chaussée',
      remarque: 'Rue et numéro inconnus.',
    },
    'msp-aulnoye-aymeries': { remarque: 'Adresse relevée en 2021.' },
    'msp-conde-sur-l-escaut': { remarque: 'Adresse relevée en 2021.' },
    'msp-mortagne-du-nord': { remarque: 'Ouverture annoncée pour mars 2022 ; numéro dans la rue inconnu.' },
    'msp-gouzeaucourt': { remarque: 'Première pierre posée en janvier 2022 : l’ouverture reste à vérifier.' },
    'msp-villers-outreaux': { presentation_resume: 'Ouverte au début de 2020.' },
    'msp-estaires': {
      nom: 'Maison de santé d’Estaires (Cabinet des Terres de Santé)',
      presentation_resume: 'Maison médicale pluridisciplinaire.',
      remarque: 'La page de la ville ne donne pas l’année d’ouverture.',
    },
    'maison-medicale-bavay': { remarque: 'Adresse relevée en 2021.' },
    'maison-medicale-bollezeele': {
      presentation_resume: 'Dix cabinets, ouverts en juin 2020.',
      remarque: SANS_ADRESSE,
    },
    'maison-medicale-lille': {
      horaires: '',
      complement_adresse: 'Quartier de Moulins',
      remarque: `${SANS_ADRESSE} En 2015, elle ouvrait du lundi au vendredi de 8 h 30 à 19 h, et le samedi matin.`,
    },
    'maison-nord-sante-glageon': {
      horaires: '',
      complement_adresse: 'Ancienne école maternelle',
      remarque: `${SANS_MEDECIN_TRAITANT} Horaires annoncés en 2024 pour l’équipe au complet : du lundi au vendredi de 8 h 30 à 19 h 30, le samedi de 8 h 30 à 12 h 30.`,
    },
    'maison-nord-sante-landrecies': {
      remarque: `${SANS_ADRESSE} Antenne de Glageon, ouverte une vingtaine d’heures par semaine (annonce de 2024).`,
    },
    'maison-nord-sante-feignies': {
      remarque: `${SANS_ADRESSE} Antenne de Glageon, ouverte une vingtaine d’heures par semaine (annonce de 2024).`,
    },
    'maison-nord-sante-cuincy': {
      complement_adresse: 'Centre-ville',
      presentation_resume: 'Ouverte en janvier 2024.',
      remarque: SANS_ADRESSE,
    },
    'maison-nord-sante-lambres-lez-douai': { remarque: SANS_ADRESSE },
    'maison-nord-sante-cappelle-la-grande': {
      complement_adresse: 'Anciens locaux de l’Espace solidarité',
      remarque: SANS_ADRESSE,
    },
    'centre-sante-coudekerque-branche': {
      complement_adresse: 'Ancien centre des impôts',
      presentation_resume: 'Ouvert le 16 octobre 2023.',
      remarque: 'Numéro dans la rue inconnu.',
    },
    'centre-sante-roubaix': {
      horaires: '',
      presentation_resume: 'Centre associatif, avec des médecins salariés.',
      remarque: 'En 2019, il ouvrait du lundi au vendredi de 8 h à 20 h, et le samedi jusqu’à 12 h.',
    },
    'centre-sante-valenciennes': {
      nom: 'Les Chartriers, centre de soins primaires',
      presentation_resume: 'Ouvert le 1er septembre 2025 par le centre hospitalier de Valenciennes.',
      remarque: SANS_ADRESSE,
    },
  },
};

/** MSP, and what is not one (maisons médicales, centres de santé, Maisons Nord Santé), each with its type. */
export const importMaisonsDeSante = (dossier: string, cog: Cog): Resultat =>
  importReleve(dossier, cog, RELEVE);
