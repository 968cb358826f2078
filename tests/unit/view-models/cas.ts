import type { Commune } from '../../../data-pipeline/model/commune.ts';
import type { Configuration } from '../../../data-pipeline/model/configuration.ts';
import type { Itinerance } from '../../../data-pipeline/model/itinerance.ts';
import type { Lieu } from '../../../data-pipeline/model/lieu.ts';
import type { Rapport } from '../../../data-pipeline/model/rapport.ts';
import type { Source } from '../../../data-pipeline/model/source.ts';
import type { Epci, Scot } from '../../../data-pipeline/model/territoire.ts';
import type { Contexte } from '../../../src/view-models/contexte.ts';

/** A lieu of which nothing is known but its name and commune, save what a case adds. */
export const makeLieu = (facts: Partial<Lieu> = {}): Lieu => ({
  id: 'fs-1',
  slug: 'france-services-fs-1',
  identifiants: ['fs-1'],
  pivot: null,
  nom: 'France services',
  type: 'france-services',
  familles: ['france-services'],
  adresse: null,
  complement_adresse: null,
  code_postal: '59122',
  code_insee: '59309',
  commune: 'Hondschoote',
  latitude: 50.98,
  longitude: 2.58,
  precision: 'adresse',
  telephone: null,
  courriels: [],
  site_web: null,
  horaires: null,
  horaires_osm: null,
  presentation_resume: null,
  services: [],
  publics_specifiquement_adresses: [],
  frais_a_charge: [],
  dispositif_programmes_nationaux: [],
  modalites_acces: [],
  rendez_vous: 'inconnu',
  rendez_vous_note: null,
  prise_rdv: null,
  fiche_acces_libre: null,
  itinerant: false,
  remarque: null,
  ferme_depuis: null,
  provenances: [{ source: 'liste', identifiant: '1', url: null, date_maj: '2024-08-01' }],
  source: 'liste',
  date_maj: '2024-08-01',
  statut: 'confirme',
  plus_proche_pour: [],
  ...facts,
});

const noneOf = <Value>(value: () => Value) => ({
  'france-services': value(),
  'maison-de-sante': value(),
  'accueil-social': value(),
  mobilite: value(),
  'mediation-numerique': value(),
});

export const makeCommune = (facts: Partial<Commune> = {}): Commune => ({
  code_insee: '59309',
  nom: 'Hondschoote',
  nom_a: 'à Hondschoote',
  nom_de: 'd’Hondschoote',
  slug: 'hondschoote-59309',
  codes_postaux: ['59122'],
  population: 4000,
  epci: '200040954',
  scot: 'scot-flandre',
  densite: 'Bourgs ruraux',
  ruralite: null,
  centralite: null,
  qpv: [],
  voisines: [],
  anciennes: [],
  latitude: 50.98,
  longitude: 2.58,
  bbox: [2.5, 50.9, 2.7, 51],
  proches: noneOf(() => []),
  dans_la_commune: noneOf(() => 0),
  itinerances: [],
  ...facts,
});

export const makeEpci = (facts: Partial<Epci> = {}): Epci => ({
  siren: '200040954',
  nom: 'CC des Hauts de Flandre',
  slug: 'cc-des-hauts-de-flandre',
  scot: 'scot-flandre',
  communes: ['59309'],
  nb_communes: 1,
  bbox: [2, 50, 3, 51],
  ...facts,
});

export const makeScot = (facts: Partial<Scot> = {}): Scot => ({
  slug: 'scot-flandre',
  nom: 'SCoT Flandre',
  epci: ['200040954'],
  communes: ['59309'],
  statut: 'confirme',
  remarque: null,
  source_url: 'https://scot.example/',
  source_date: '2016',
  bbox: [2, 50, 3, 51],
  ...facts,
});

const CONFIGURATION: Configuration = {
  site: { nom: 'Au bon guichet', nom_long: 'Au bon guichet, Nord', url: 'https://guichet.example' },
  departement: { code: '59', nom: 'Nord', nom_de: 'du Nord', nom_dans: 'dans le Nord' },
  date_reference: '2026-11-23',
  editeur: {
    nom: null,
    statut: null,
    adresse: null,
    telephone: null,
    directeur_publication: null,
    courriel_corrections: null,
    courriel_accessibilite: null,
    courriel_donnees_personnelles: null,
  },
  hebergeur: { nom: null, adresse: null, telephone: null },
  numeros_utiles: [],
  listes_partielles: [],
  totaux_officiels: [
    {
      famille: 'maison-de-sante',
      type: 'msp',
      total: 81,
      quand: 'à la fin de 2022',
      libelle: 'maisons de santé pluriprofessionnelles',
      source_url: null,
    },
  ],
};

const SOURCE: Source = {
  id: 'liste',
  nom: 'Liste nationale',
  producteur: 'ANCT',
  url: 'https://liste.example/',
  licence: 'Licence Ouverte 2.0',
  licence_url: null,
  licence_confirmee: true,
  millesime: '2024',
  format: 'csv',
  remarque: null,
};

export const makeRapport = (facts: Partial<Rapport> = {}): Rapport => ({
  date_reference: '2026-11-23',
  sources: [],
  fichiers: [],
  familles: [],
  completude_sources: [],
  total: { lus: 0, retenus: 0, fusionnes: 0, rejetes: 0 },
  totaux_officiels: [],
  rejets: [],
  avertissements: [],
  fusions: [],
  manquants: [],
  ...facts,
});

interface Parts {
  lieux?: Lieu[];
  communes?: Commune[];
  epci?: Epci[];
  scot?: Scot[];
  itinerances?: Itinerance[];
  rapport?: Partial<Rapport>;
}

const indexBy = <Value>(values: Value[], key: (value: Value) => string): ReadonlyMap<string, Value> =>
  new Map(values.map((value) => [key(value), value]));

/** A département of one commune, one EPCI and one SCoT, unless a case says otherwise. */
export const makeContexte = (parts: Parts = {}): Contexte => ({
  configuration: CONFIGURATION,
  rapport: makeRapport(parts.rapport),
  lieux: indexBy(parts.lieux ?? [], ({ id }) => id),
  communes: indexBy(parts.communes ?? [makeCommune()], ({ code_insee }) => code_insee),
  epci: indexBy(parts.epci ?? [makeEpci()], ({ siren }) => siren),
  scot: indexBy(parts.scot ?? [makeScot()], ({ slug }) => slug),
  itinerances: indexBy(parts.itinerances ?? [], ({ id }) => id),
  sources: indexBy([SOURCE], ({ id }) => id),
  demarches: new Map(),
  operateurs: new Map(),
});
