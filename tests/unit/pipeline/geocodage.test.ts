import { describe, expect, it } from 'vitest';
import { phraseOf } from '../../../data-pipeline/feeds/inventaire/phrases.ts';
import { readInventaire } from '../../../data-pipeline/feeds/inventaire/read-inventaire.ts';
import { readTable } from '../../../data-pipeline/feeds/inventaire/read-table.ts';
import { indexCommunes } from '../../../data-pipeline/steps/commune-index.ts';
import { cachedPoints } from '../../../data-pipeline/steps/geocodage.ts';
import { locateFiches } from '../../../data-pipeline/steps/locate.ts';
import { COLONNES_GEOCODAGE, type RangeeGeocodage } from '../../../data-pipeline/steps/read-content.ts';
import { validateInventaire } from '../../../data-pipeline/steps/validate.ts';
import { smallTerritoire } from '../../fixtures/pipeline/territoire.ts';

const { communes, contours } = smallTerritoire();
const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const cache = (...lignes: string[]): RangeeGeocodage[] =>
  readTable(
    octets([COLONNES_GEOCODAGE.join(','), ...lignes, ''].join('\n')),
    'geocodage.csv',
    COLONNES_GEOCODAGE,
    [],
  ).rangees;

const ADRESSE = '1 rue Haute';
const [fiche] = validateInventaire(
  readInventaire(
    octets(
      `id,nom,commune,code_insee,adresse,type,source,date_maj,statut\na,CCAS,Alba,59901,${ADRESSE},ccas,pages,2020,confirme\n`,
    ),
    'accueil-social.csv',
  ),
  {
    famille: 'accueil-social',
    communes: indexCommunes(communes),
    sources: new Set(['pages']),
    dateReference: '2026-01-01',
  },
).fiches;
if (fiche === undefined) throw new Error('the row of this test is refused');

it.each([
  ['a point of the commune', '50.51,3.01', { latitude: 50.51, longitude: 3.01, precision: 'adresse' }],
  ['decimal commas', '"50,51","3,01"', { latitude: 50.51, longitude: 3.01, precision: 'adresse' }],
  ['swapped, and set right', '3.01,50.51', { latitude: 50.51, longitude: 3.01, precision: 'adresse' }],
  ['elsewhere: the commune', '48.85,2.35', { latitude: 50.5, longitude: 3, precision: 'commune' }],
  ['the next commune: the commune', '50.5,3.05', { latitude: 50.5, longitude: 3, precision: 'commune' }],
  ['999,999: the commune', '999,999', { latitude: 50.5, longitude: 3, precision: 'commune' }],
])('%s', (_, point, attendu) => {
  const { situees } = locateFiches([fiche], contours, cache(`${ADRESSE},59901,${point}`));
  expect(situees[0]?.point).toEqual(attendu);
});

describe('a row that cannot be used is told with its line, and left out', () => {
  it.each([
    ['out of the world', `${ADRESSE},59901,999,999`],
    ['a longitude out of the world', `${ADRESSE},59901,50.51,181`],
    ['text', `${ADRESSE},59901,nord,est`],
    ['empty', `${ADRESSE},59901,,`],
    ['a cell is missing', `${ADRESSE},59901,50.51`],
    ['a commune of elsewhere', `${ADRESSE},75056,48.85,2.35`],
    ['no address', ',59901,50.51,3.01'],
    ['a street without number', 'rue Haute,59901,50.51,3.01'],
    ['outside the outline', `${ADRESSE},59901,50.6,3.01`],
  ])('%s', (_, ligne) => {
    const { points, avertissements } = cachedPoints(cache('2 rue Haute,59901,50.5,3', ligne), contours);
    expect([...points.values()]).toEqual([{ latitude: 50.5, longitude: 3 }]);
    expect(avertissements.map(phraseOf)).toMatchSnapshot();
    expect(avertissements.map((avertissement) => avertissement.ligne)).toEqual([3]);
  });
});
