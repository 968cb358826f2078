import type { Cog } from '../cog.ts';
import type { Resultat } from '../resultat.ts';
import { toSlug } from '../../../model/slug.ts';
import { capitalize, tidySpaces } from '../texte.ts';
import { importReleve, type Releve } from './releve.ts';

const SANS_ADRESSE = 'Adresse exacte inconnue.';
const CONVERGENCES = 'Garage de l’association Convergences Plurielles';

/** First two words of the name, before what the reference adds: `Wimoov - permanence de Solesmes` -> `wimoov`. */
const shortName = (nom: string): string =>
  toSlug((nom.split(/ - | \(/)[0] ?? nom).split(' ').slice(0, 2).join(' '));

const RELEVE: Releve = {
  source: 'mobilite',
  fichiers: ['mobilite/mobilite.csv'],
  types: {
    plateforme_mobilite: { type: 'plateforme-mobilite', prefixe: 'mob' },
    permanence: { type: 'permanence-mobilite', prefixe: 'mob' },
    garage_solidaire: { type: 'garage-solidaire', prefixe: 'mob' },
    location_vehicules: { type: 'location-vehicules', prefixe: 'mob' },
  },
  toIdSlug: (row, commune) => `${shortName(row.nom)}-${toSlug(commune.nom)}`,
  toNom: (nom) => capitalize(tidySpaces(nom).replace(' - ', ' – ')),
  faits: {
    'mob-wimoov-valenciennes': {
      presentation_resume: 'Sur orientation : RSA, mission locale ou France Travail.',
      remarque: SANS_ADRESSE,
    },
    'mob-wimoov-caudry': { remarque: SANS_ADRESSE },
    'mob-wimoov-solesmes': { remarque: SANS_ADRESSE },
    'mob-synergie-aulnoye-aymeries': {
      complement_adresse: 'Près de la gare',
      presentation_resume: 'Location de scooters et de voitures pour aller au travail ou en formation.',
      remarque: SANS_ADRESSE,
    },
    'mob-garage-solidaire-leval': { remarque: 'Numéro et rue inconnus.' },
    'mob-garage-solidaire-anzin': {
      presentation_resume: `${CONVERGENCES}, ouvert en 2014.`,
      remarque: SANS_ADRESSE,
    },
    'mob-garage-solidaire-denain': {
      presentation_resume: `${CONVERGENCES}, ouvert en 2015.`,
      remarque: SANS_ADRESSE,
    },
    'mob-auto-solidaire-roubaix': {
      presentation_resume: 'Location solidaire de voitures et accompagnement.',
      remarque: 'En 2015, des actions aussi à Marcq-en-Barœul, Seclin et Villeneuve-d’Ascq.',
    },
    'mob-mobil-emploi-roubaix': { remarque: `${SANS_ADRESSE} La page trouvée date de 2011.` },
  },
};

/** Plateformes de mobilité, their permanences, solidarity garages and vehicle hire. */
export const importMobilite = (dossier: string, cog: Cog): Resultat => importReleve(dossier, cog, RELEVE);
