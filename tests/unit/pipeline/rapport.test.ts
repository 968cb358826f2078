import { expect, it } from 'vitest';
import { configurationSchema } from '../../../data-pipeline/model/configuration.ts';
import { makeRapport, type Constats } from '../../../data-pipeline/outputs/rapport.ts';
import { makeLieu } from '../view-models/cas.ts';

const configuration = configurationSchema.parse({
  site: { nom: 'Essai', nom_long: 'Essai, Nord', url: 'https://guichet.lenord.fr' },
  departement: { code: '59', nom: 'Nord', nom_de: 'du Nord', nom_dans: 'dans le Nord' },
  date_reference: '2026-01-15',
  editeur: {
    nom: null,
    statut: 'Collectivité',
    adresse: 'Lille',
    telephone: '03',
    directeur_publication: 'x',
    courriel_corrections: null,
    courriel_accessibilite: 'a@example.org',
    courriel_donnees_personnelles: 'a@example.org',
  },
  hebergeur: { nom: 'x', adresse: 'x', telephone: 'x' },
  numeros_utiles: [],
  listes_partielles: [],
  totaux_officiels: [],
});

const constats = (sourcesLues: string[]): Constats => ({
  configuration,
  comptes: { 'mobilite.csv': 1 },
  utiles: { 'mobilite.csv': 0 },
  sourcesLues,
  lieux: [],
  itinerances: [],
  rejets: [
    {
      fichier: 'mobilite.csv',
      source: 'pages',
      ligne: 2,
      identifiant: 'a',
      genre: 'valeur',
      colonne: 'nom',
      valeur: '',
      motif: 'vide',
    },
  ],
  avertissements: [],
  fusions: [],
});

it('tells the rows of each file, and those that can be used', () => {
  expect(makeRapport(constats(['pages'])).fichiers).toEqual([{ fichier: 'mobilite.csv', lus: 1, utiles: 0 }]);
});

it('counts what was refused', () => {
  expect(makeRapport(constats(['pages'])).sources).toEqual([
    { source: 'pages', lus: 1, retenus: 0, fusionnes: 0, rejetes: 1 },
  ]);
});

it.each([
  ['a row that vanished', ['pages', 'pages']],
  ['a row of another source', ['ailleurs']],
])('throws on %s', (_, sourcesLues) => {
  expect(() => makeRapport(constats(sourcesLues))).toThrow('lignes perdues');
});

it('names what is missing by its path', () => {
  expect(makeRapport(constats(['pages'])).manquants).toEqual(['editeur.nom', 'editeur.courriel_corrections']);
});

it('counts what the lieux of each source lack', () => {
  const lieu = makeLieu({ source: 'pages', telephone: null, precision: 'commune', date_maj: '2016' });
  const rapport = makeRapport({ ...constats(['pages']), rejets: [], lieux: [lieu] });
  expect(rapport.completude_sources).toMatchObject([
    { source: 'pages', lieux: 1, sans_telephone: 1, sans_coordonnees: 1, plus_ancienne: '2016' },
  ]);
});
