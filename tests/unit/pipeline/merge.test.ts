import { describe, expect, it } from 'vitest';
import { readInventaire } from '../../../data-pipeline/feeds/inventaire/read-inventaire.ts';
import type { FicheSituee } from '../../../data-pipeline/steps/fiche.ts';
import { indexCommunes } from '../../../data-pipeline/steps/commune-index.ts';
import { locateFiches } from '../../../data-pipeline/steps/locate.ts';
import { mergeFiches } from '../../../data-pipeline/steps/merge.ts';
import { validateInventaire } from '../../../data-pipeline/steps/validate.ts';
import { smallTerritoire } from '../../fixtures/pipeline/territoire.ts';

const FS = 'france-services-anct';
const AC = 'aidants-connect';
const COLONNES = ['id', 'source', 'type', 'nom', 'adresse', 'telephone', 'pivot', 'itinerance'] as const;
type Ligne = Partial<Record<(typeof COLONNES)[number], string>>;

/** Rows of one commune, Alba, to fiches. */
function toFiches(lignes: readonly Ligne[]): FicheSituee[] {
  const territoire = smallTerritoire();
  const cell = (texte: string): string => `"${texte}"`;
  const csv = [
    [...COLONNES, 'commune', 'code_insee', 'date_maj', 'statut'].join(','),
    ...lignes.map((ligne) =>
      [...COLONNES.map((nom) => cell(ligne[nom] ?? '')), 'Alba,59901,2024-02,confirme'].join(','),
    ),
  ].join('\n');
  const { fiches, rejets } = validateInventaire(readInventaire(new TextEncoder().encode(csv), 'essai.csv'), {
    famille: null,
    communes: indexCommunes(territoire.communes),
    sources: new Set([FS, AC, 'pages', 'maisons-nord-solidarites']),
    dateReference: '2026-01-15',
  });
  expect(rejets).toEqual([]);
  return locateFiches(fiches, territoire.contours, []).situees;
}

const fs = (nom: string, adresse: string, telephone = ''): Ligne => ({
  id: 'fs-1',
  source: FS,
  type: 'france-services',
  nom,
  adresse,
  telephone,
});
const ac = (type: string, nom: string, adresse: string, pivot = ''): Ligne => ({
  id: 'ac-1',
  source: AC,
  type,
  nom,
  adresse,
  pivot,
});
const pages = (type: string, nom: string, adresse: string, pivot = ''): Ligne => ({
  id: 'pg-1',
  source: 'pages',
  type,
  nom,
  adresse,
  pivot,
});

const SIRET = '78386425900198';

describe('one place in two rows', () => {
  it.each<[string, Ligne, Ligne, string]>([
    [
      'another number of the street',
      fs('France services Alba', '1 Rue Louis Pasteur'),
      ac('france-services', 'FRANCE SERVICE ALBA', '1 bis  rue Louis Pasteur'),
      'même rue',
    ],
    [
      'a missing number',
      fs('France services Alba Arenberg', '69 rue Michel Rondet'),
      ac('france-services', 'FRANCE SERVICES', 'Rue Michel RONDET'),
      'même rue',
    ],
    [
      'a shortened street',
      fs('France services La Poste', '54 Rue du Général de la Bourdonnaye'),
      ac('france-services', 'France Services Bois Blancs', '52 RUE GEN ANNE DE BOURDONNAYE'),
      'même rue',
    ],
    [
      'a post office',
      fs('France services La Poste de Cassel', '16 Rue de Bergues'),
      ac('france-services', 'BUREAU DE POSTE CASSEL', '16 RUE DE BERGUES'),
      'même rue',
    ],
    [
      'the phone',
      fs('France services', '1 rue A', '0320111111'),
      { ...ac('france-services', 'Maison', '9 rue B'), telephone: '03 20 11 11 11' },
      'même téléphone',
    ],
    [
      'the only one of each list',
      fs('France services La Poste d’Alba', '1 rue Haute'),
      ac('france-services', 'France services Alba', 'Place Basse'),
      'seule France services',
    ],
    [
      'one CCAS an address',
      ac('ccas', 'CCAS d’Alba', '3 PL DU MARCHE'),
      pages('ccas', 'Action sociale', '3, place du Marché'),
      'même adresse et même type',
    ],
    [
      'one SIRET, a square without number',
      ac('mairie', 'Mairie d’Alba', 'PL DE LA MAIRIE', SIRET),
      pages('mairie', 'MAIRIE D’ALBA', 'Place de la Mairie', SIRET),
      'même SIRET',
    ],
    [
      'the old name',
      { ...ac('maison-nord-solidarites', 'UTPAS Alba', '') },
      pages('maison-nord-solidarites', 'Maison Nord Solidarités d’Alba', '2 rue Haute'),
      'même nom',
    ],
    [
      'the same id',
      { ...ac('mairie', 'Mairie', '1 rue A'), id: 'x-1' },
      { ...pages('ccas', 'CCAS', '2 rue B'), id: 'x-1', source: 'pages' },
      'même identifiant',
    ],
  ])('%s', (cas, a, b, raison) => {
    const fiches = cas === 'the same id' ? [a, b].flatMap((ligne) => toFiches([ligne])) : toFiches([a, b]);
    const { groupes, fusions } = mergeFiches(fiches);
    expect(groupes).toHaveLength(1);
    expect(fusions[0]?.raison).toContain(raison);
  });
});

describe('two places', () => {
  it.each<[string, Ligne, Ligne, boolean]>([
    [
      'a CCAS and a France services at one address',
      fs('France services', '41 rue d’Ypres'),
      ac('ccas', 'CCAS', '41 RUE D YPRES'),
      true,
    ],
    [
      'two associations behind one door',
      ac('association', 'Konexio', '27 RUE JEAN BART'),
      pages('association', 'Les Mots pour l’Écrire', '27 rue Jean Bart'),
      true,
    ],
    [
      'a town’s SIRET and address for two services',
      ac('service-public', 'Cité sociale', 'Place de Gaulle', SIRET),
      pages('service-public', 'Maison des séniors', 'Place de Gaulle', SIRET),
      true,
    ],
    [
      'one SIRET for centres all over the town',
      ac('centre-social', 'Maison Tonini', '640 rue Berthelot', SIRET),
      pages('centre-social', 'Maison Saint-Waast', '145 avenue Desandrouins', SIRET),
      false,
    ],
    [
      'one name, two doors',
      ac('ccas', 'CCAS d’Alba', '1 rue Haute'),
      pages('ccas', 'CCAS d’Alba', '8 rue Basse'),
      true,
    ],
    [
      'two France services of one list',
      fs('France services Nord', '1 rue Haute'),
      { ...fs('France services Sud', '8 rue Basse'), id: 'fs-2' },
      false,
    ],
    [
      'a bus at the door of a counter',
      fs('France services', '1 rue Haute'),
      { ...ac('bus-france-services', 'France services', '1 rue Haute'), itinerance: 'Itinérant' },
      false,
    ],
    [
      'a long street without number',
      ac('centre-social', 'Les Lilas', 'rue de Lille'),
      pages('centre-social', 'Les Roses', 'rue de Lille'),
      false,
    ],
  ])('%s', (_, a, b, signale) => {
    const { groupes, avertissements } = mergeFiches(toFiches([a, b]));
    expect(groupes).toHaveLength(2);
    expect(avertissements.map(({ genre }) => genre)).toEqual(signale ? ['rapprochement'] : []);
  });
});

it('puts the better source first, then the newer, whatever the order of the rows', () => {
  const lignes = [
    pages('ccas', 'Action sociale', '3 place du Marché'),
    ac('ccas', 'CCAS', '3 place du Marché'),
  ];
  for (const ordre of [lignes, lignes.toReversed()]) {
    const { groupes } = mergeFiches(toFiches(ordre));
    expect(groupes.map((groupe) => groupe.map(({ id }) => id))).toEqual([['ac-1', 'pg-1']]);
  }
});
