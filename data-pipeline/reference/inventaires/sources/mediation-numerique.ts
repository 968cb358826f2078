import type { Cog } from '../cog.ts';
import type { Ligne, Resultat } from '../resultat.ts';
import { toSlug } from '../../../model/slug.ts';
import { tidySpaces } from '../texte.ts';
import { importReleve, type Releve } from './releve.ts';

const SALON: Partial<Ligne> = {
  presentation_resume:
    'Un des neuf salons numériques de La Porte du Hainaut (2018) : wifi, tablettes, ateliers.',
  services: 'Accès internet et matériel informatique',
  remarque: 'Relevé en 2018 : vérifiez qu’il existe encore.',
};
const CYBERCENTRE_2011: Partial<Ligne> = { remarque: 'Relevé en 2011 : vérifiez qu’il existe encore.' };

const RELEVE: Releve = {
  source: 'mediation-numerique',
  fichiers: ['mediation-numerique/lieux.csv'],
  types: {
    salon_numerique: { type: 'espace-numerique', prefixe: 'mn' },
    espace_public_numerique: { type: 'espace-numerique', prefixe: 'mn' },
    lieu_mediation: { type: 'association', prefixe: 'mn' },
    tiers_lieu: { type: 'tiers-lieu', prefixe: 'mn' },
  },
  toIdSlug: (row, commune) => {
    const nom = toSlug(row.nom.replace(/ \(.*\)$/, ''));
    const ville = toSlug(commune.nom);
    return nom.includes(ville) ? nom : `${nom}-${ville}`;
  },
  toNom: (nom) => tidySpaces(nom).replace(' - ', ' – '),
  faits: {
    'mn-salon-numerique-beffroi-douchy-les-mines': SALON,
    'mn-salon-numerique-annexe-de-la-mairie-haveluy': SALON,
    'mn-salon-numerique-pij-mediatheque-la-sentinelle': {
      ...SALON,
      nom: 'Salon numérique – Point information jeunesse ou médiathèque',
      complement_adresse: 'Presque en face de la mairie',
      remarque:
        'Relevé en 2018, au point information jeunesse ou à la médiathèque selon les articles : vérifiez qu’il existe encore.',
    },
    'mn-salon-numerique-bibliotheque-municipale-raismes': SALON,
    'mn-salon-numerique-hotel-de-ville-denain': SALON,
    'mn-salon-numerique-ccas-faubourg-du-chateau-denain': SALON,
    'mn-salon-numerique-hotel-de-ville-roeulx': SALON,
    'mn-salon-numerique-bibliotheque-de-wallers-arenberg': SALON,
    'mn-salon-numerique-ccas-raymond-bede-saint-amand-les-eaux': SALON,
    'mn-cybercentre-centre-socio-culturel-bonnepart-fresnes-sur-escaut': {
      presentation_resume: 'Créé par le CCAS.',
      remarque: 'Relevé en 2006 : vérifiez qu’il existe encore.',
    },
    'mn-cybercentre-mediatheque-nelson-mandela-grande-synthe': CYBERCENTRE_2011,
    'mn-espace-numerique-espace-culturel-l-atrium-grande-synthe': CYBERCENTRE_2011,
    'mn-cybercentre-maison-de-quartier-du-moulin-grande-synthe': CYBERCENTRE_2011,
    'mn-esspace-216-tourcoing': {
      nom: 'ESSpace 216 (centre socioculturel)',
      remarque: 'Adresse exacte inconnue.',
    },
    'mn-le-central-fourmies': {
      presentation_resume: 'Tiers-lieu de la ville, dans un ancien supermarché.',
      remarque: 'Numéro dans la rue inconnu.',
    },
    'mn-emmaus-connect-roubaix': {
      dispositif_programmes_nationaux: 'Emmaüs Connect',
      remarque: 'Adresse exacte inconnue. Permanences aussi à la maison des services des quartiers est.',
    },
    'mn-emmaus-connect-lille-wazemmes': {
      dispositif_programmes_nationaux: 'Emmaüs Connect',
      complement_adresse: 'Quartier de Wazemmes',
      remarque: 'Adresse exacte inconnue.',
    },
  },
};

/** Places of digital mediation found outside the Aidants Connect list. */
export const importMediationNumerique = (dossier: string, cog: Cog): Resultat =>
  importReleve(dossier, cog, RELEVE);
