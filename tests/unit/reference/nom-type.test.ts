import { describe, expect, it } from 'vitest';
import { readCog } from '../../../data-pipeline/reference/inventaires/cog.ts';
import { tidyNom } from '../../../data-pipeline/reference/inventaires/regles/nom.ts';
import { findPublic } from '../../../data-pipeline/reference/inventaires/regles/public-aidants-connect.ts';
import { findType } from '../../../data-pipeline/reference/inventaires/regles/type-aidants-connect.ts';

const cog = readCog('59');

describe('tidyNom', () => {
  it.each([
    ['ccas halluin', '59279', 'CCAS d’Halluin'],
    ['CCAS WASQUEHAL', '59646', 'CCAS de Wasquehal'],
    ['C.C.A.S. ORCHIES', '59449', 'CCAS d’Orchies'],
    ['ccas de la ville de linselles', '59352', 'CCAS de Linselles'],
    ['CCAS La Madeleine', '59368', 'CCAS de La Madeleine'],
    ["Centre Communal d'Action Social de Comines", '59152', 'Centre communal d’action sociale de Comines'],
    ['CENTRE COMMUNAL D ACTION SOCIALE LOUVROIL', '59365', 'Centre communal d’action sociale de Louvroil'],
    [
      "CENTRE COMMUNAL D'ACTION SOCIALE DE LA COMMUNE DE MARCQ-EN-BAROEUL",
      '59378',
      'Centre communal d’action sociale de Marcq-en-Barœul',
    ],
    ['Mairie de Eswars', '59216', 'Mairie d’Eswars'],
    ['MAIRIE DE TAISNIERES EN THIERACHE', '59583', 'Mairie de Taisnières-en-Thiérache'],
    ['SCAS FORT MARDYCK', '59183', 'SCAS de Fort-Mardyck'],
    ['FRANCE SERVICES DE SOLRE-LE-CHATEAU', '59572', 'France services de Solre-le-Château'],
    ['France services Pont à Marcq', '59466', 'France services Pont-à-Marcq'],
    ['Centre socio-culturel "Le nouvel\'air"', '59036', 'Centre socioculturel « Le nouvel’air »'],
    ['ESAT les Ateliers de la Lys', '59143', 'ESAT les Ateliers de la Lys'],
    ['CHRS AJAR', '59606', 'CHRS AJAR'],
    ['LILLE SUD INSERTION', '59350', 'Lille Sud Insertion'],
    ["CIAS du Coeur de l'Avesnois", '59036', 'CIAS du Cœur de l’Avesnois'],
    ['MAISON DE QUARTIER SAINT WAAST', '59606', 'Maison de quartier Saint-Waast'],
  ])('%s', (brut, code, attendu) => {
    const commune = cog.byCode(code);
    if (!commune) throw new Error(`no commune ${code}`);
    expect(tidyNom(brut, commune)).toBe(attendu);
  });
});

describe('findType', () => {
  it.each([
    ['CCAS de Dunkerque - service Insertion', '', 'ccas'],
    ['SCAS FORT MARDYCK', '', 'ccas'],
    ['C.C.A.S. ORCHIES', '', 'ccas'],
    ["Espace Seniors d'Hellemmes - CCAS d'Hellemmes", '', 'ccas'],
    ["Centre Communal d'Action Social de Comines", '', 'ccas'],
    ["CIAS du Coeur de l'Avesnois", '', 'cias'],
    ['MJC CENTRE SOCIAL', '', 'centre-social'],
    ['CSC RAIL ATAC', '', 'centre-social'],
    ['Association des Maisons de Quartier de Raismes', '', 'centre-social'],
    ['Association Le phare', '78386425900230', 'centre-social'],
    ['UTPAS Armentières', '22590001800295', 'maison-nord-solidarites'],
    ['FRANCE SERVICE ABSCON', '21590002800014', 'france-services'],
    ["Communauté de Communes du Coeur de l'Avesnois", '', 'intercommunalite'],
    ['Mairie de Fourmies POINT INFORMATION JEUNESSE', '', 'information-jeunesse'],
    ['Mission Locale du Douaisis', '', 'information-jeunesse'],
    ['Médiathèque, Espace Culturel Robert Hossein', '', 'mediatheque'],
    ['Ludomédiathèque Colette - Pôle multimédia', '', 'mediatheque'],
    ['Cyber centre - Mairie de Hem', '', 'espace-numerique'],
    ['Espace Emploi et Numérique', '', 'espace-numerique'],
    ['Tiers-lieu Efficience, La Place', '', 'tiers-lieu'],
    ["VILLE D'HAULCHIN", '', 'mairie'],
    ['Commune de Zuydcoote', '', 'mairie'],
    ["ACCUEIL DE L'HOTEL DE VILLE", '', 'mairie'],
    ['GIP AGIRE Val de Marque', '13001629800015', 'service-public'],
    ['CHRS Capharnaum', '77562407501391', 'association'],
  ])('%s', (nom, siret, type) => {
    expect(findType({ id: '0', nom, siret }).type).toBe(type);
  });

  it('a row that no name settles is settled by hand, with its reason', () => {
    expect(findType({ id: '2255', nom: 'Interfaces', siret: '41194627000054' })).toMatchObject({
      type: 'france-services',
      regle: expect.stringContaining('106 boulevard de Metz') as string,
    });
  });
});

describe('findPublic', () => {
  it.each([
    ['ESAT les Ateliers de la Lys', '', /handicap/],
    ['Association Habitat Jeunes Béthanie', 'Jeunes', /loge/],
    ['CPRPSNCF Antenne de Lille', '', /SNCF/],
    ['Maison des Séniors - Armentières', 'Seniors', /^$/],
    ['CCAS de Lille', '', /^$/],
  ])('%s', (nom, publics, remarque) => {
    const trouve = findPublic(nom);
    expect(trouve.publics).toBe(publics);
    expect(trouve.remarque).toMatch(remarque);
  });
});
