import type { Besoin, Commune, Lieu } from '../../../src/features/reponses/decode-lieux.ts';

export const makeCommune = (facts: Partial<Commune> = {}): Commune => ({
  code: '59309',
  nom: 'Hondschoote',
  slug: 'hondschoote-59309',
  latitude: 50.98,
  longitude: 2.58,
  densite: 'Bourgs ruraux',
  ...facts,
});

export const HONDSCHOOTE = makeCommune();
/** 4,9 km from Hondschoote. */
export const KILLEM = makeCommune({ code: '59326', nom: 'Killem', latitude: 50.95, longitude: 2.53 });
/** 17 km from Hondschoote. */
export const DUNKERQUE = makeCommune({
  code: '59183',
  nom: 'Dunkerque',
  latitude: 51.03,
  longitude: 2.35,
  densite: 'Centres urbains intermédiaires',
});

/** A lieu at the point of Hondschoote, of which nothing else is known. */
export const makeLieu = (facts: Partial<Lieu> = {}): Lieu => {
  const commune = facts.commune ?? HONDSCHOOTE;
  return {
    id: 'fs-1',
    slug: 'france-services-fs-1',
    nom: 'France services',
    type: 'France services',
    familles: ['france-services'],
    adresse: '',
    commune,
    latitude: commune.latitude,
    longitude: commune.longitude,
    approximatif: false,
    telephone: '',
    rendezVous: null,
    sansRdv: false,
    remarque: null,
    horaires: '',
    itinerant: false,
    acces: false,
    source: '',
    date: '',
    aVerifier: false,
    fermeDepuis: null,
    arrets: [],
    ...facts,
  };
};

export const makeArret = (commune: Commune): Lieu['arrets'][number] => ({
  commune,
  quand: 'le deuxième mercredi du mois',
  endroit: '',
  source: '2021',
  aVerifier: false,
});

export const makeBesoin = (facts: Partial<Besoin> = {}): Besoin => ({
  genre: 'demarche',
  id: 'papiers-perdus',
  nom: 'Papiers perdus',
  familles: ['france-services', 'accueil-social'],
  types: [],
  ...facts,
});

/** Monday to Friday, 9 h to 12 h; public holidays unknown. */
export const MATINS = '540-720;540-720;540-720;540-720;540-720;;|?||';
/** Tuesday 24 November 2026, in Paris. */
export const MARDI_10H = Date.parse('2026-11-24T10:00:00+01:00');
export const MARDI_14H = Date.parse('2026-11-24T14:00:00+01:00');
