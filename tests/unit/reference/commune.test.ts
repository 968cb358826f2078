import { describe, expect, it } from 'vitest';
import { readCog } from '../../../data-pipeline/reference/inventaires/cog.ts';
import {
  findCommune,
  postalCodeIn,
  type Indices,
} from '../../../data-pipeline/reference/inventaires/regles/commune.ts';

const cog = readCog('59');
const indices = (values: Partial<Indices>): Indices => ({
  nom: '',
  adresse: '',
  code_insee: '',
  code_postal: '',
  ville: '',
  siret: '',
  ...values,
});
const of = (values: Partial<Indices>) => findCommune(cog, '59', indices(values));

describe('findCommune', () => {
  it.each([
    [
      'town of the habilitating group, SIRET of the CCAS',
      {
        nom: 'CCAS Aulnoy-lez-Valenciennes',
        code_insee: '59606',
        code_postal: '59300',
        ville: 'Valenciennes',
        siret: '26590032400012',
      },
      '59032',
      '59300',
    ],
    [
      'the same with a SIRET of the commune',
      {
        nom: 'Mairie de Château l’Abbaye',
        code_insee: '59526',
        code_postal: '59230',
        ville: 'St Amand Les Eaux',
        siret: '21590144800013',
      },
      '59144',
      '59230',
    ],
    [
      'the CCAS of Bergues, not Armbouts-Cappel',
      {
        nom: 'CCAS de Bergues',
        code_insee: '59016',
        code_postal: '59380',
        ville: 'Armbouts Cappel',
        siret: '26590067000018',
      },
      '59067',
      '59380',
    ],
    [
      'name and postal code',
      {
        nom: 'Familles Rurales Walincourt-Selvigny',
        code_insee: '59372',
        code_postal: '59127',
        ville: 'Malincourt',
        siret: '37998329900031',
      },
      '59631',
      '59127',
    ],
    [
      'postal code in the place of the code INSEE',
      {
        nom: 'A tes côtés',
        code_insee: '59140',
        code_postal: '59140',
        ville: 'Dunkerque',
        siret: '78360442400052',
      },
      '59183',
      '59140',
    ],
    ['no code INSEE', { nom: 'Atouts Ville', code_postal: '59820', ville: 'Gravelines' }, '59273', '59820'],
    [
      'no code INSEE, town in the name',
      { nom: 'MAISON DE QUARTIER DE SAINT SAULVE', code_postal: '59880', ville: 'Saint-Saulve' },
      '59544',
      '59880',
    ],
    [
      'no code INSEE, CEDEX',
      { nom: 'ALEFPA', adresse: '201 Rue Colbert CS 60030', code_postal: '59043', ville: 'Lille' },
      '59350',
      '',
    ],
    [
      'CEDEX code of a town that has one code',
      {
        nom: 'Ville de Caudry',
        code_insee: '59139',
        code_postal: '59544',
        ville: 'Caudry',
        siret: '21590139800010',
      },
      '59139',
      '59540',
    ],
    [
      'a wrong postal code, SIRET and town agree',
      {
        nom: 'Médiathèque Le Quai',
        code_insee: '59153',
        code_postal: '59160',
        ville: 'Condé Sur L’Escaut',
        siret: '21590153900019',
      },
      '59153',
      '59163',
    ],
    [
      'nothing wrong',
      {
        nom: 'Konexio Lille',
        code_insee: '59350',
        code_postal: '59000',
        ville: 'Lille',
        siret: '82424482600049',
      },
      '59350',
      '59000',
    ],
    [
      'a town that is no commune',
      { nom: 'CPRPSNCF', code_insee: '59350', code_postal: '59777', ville: 'Euralille' },
      '59350',
      '59777',
    ],
  ])('%s', (_, values, code, code_postal) => {
    expect(of(values)).toMatchObject({ commune: { code }, code_postal });
  });

  it.each([
    [
      'SIRET of Lomme',
      {
        nom: 'Cyber Espaces Marais',
        code_insee: '59350',
        code_postal: '59160',
        ville: 'Lille',
        siret: '21590355000014',
      },
      '59350',
      'Lomme',
    ],
    [
      'town of Hellemmes',
      { nom: 'CCAS d’Hellemmes', code_insee: '59350', code_postal: '59260', ville: 'Hellemmes' },
      '59350',
      'Hellemmes',
    ],
    [
      'postal code of Hellemmes',
      { nom: 'INSERSOL', code_insee: '59350', code_postal: '59260', ville: 'Lille' },
      '59350',
      'Hellemmes',
    ],
    [
      'name of Fort-Mardyck',
      {
        nom: 'MAIRIE DE FORT-MARDYCK',
        code_insee: '59183',
        code_postal: '59430',
        ville: 'Dunkerque',
        siret: '20002715900017',
      },
      '59183',
      'Fort-Mardyck',
    ],
    [
      'SIRET of Saint-Pol-sur-Mer',
      { nom: 'SCAS', code_insee: '59183', code_postal: '59430', ville: 'Dunkerque', siret: '26590540600012' },
      '59183',
      'Saint-Pol-sur-Mer',
    ],
    [
      '59430 is of two communes associées',
      { nom: 'AFMACS', code_insee: '59183', code_postal: '59430', ville: 'Dunkerque' },
      '59183',
      '',
    ],
    [
      'Lezennes shares the code of Hellemmes',
      { nom: 'Mairie', code_insee: '59346', code_postal: '59260', ville: 'Lezennes' },
      '59346',
      '',
    ],
  ])('commune associée: %s', (_, values, code, associee) => {
    expect(of(values)).toMatchObject({ commune: { code }, associee });
  });

  it.each([
    [
      'another département',
      { nom: 'CIAS DU CREONNAIS', code_insee: '59350', code_postal: '33670', ville: 'Creon' },
      'hors-territoire',
    ],
    [
      'town against postal code',
      { nom: 'SSTRN', code_postal: '59700', ville: 'Lille', siret: '78370297000022' },
      'commune',
    ],
    ['nothing', { code_postal: '59' }, 'commune'],
  ])('refused: %s', (_, values, genre) => {
    expect(of(values)).toMatchObject({ genre });
  });
});

it('a merged commune leads to today’s', () => {
  expect(cog.byCode('59070')).toBe(cog.byCode('59006'));
  expect(cog.byCode('59355')?.nom).toBe('Lille');
  expect(cog.byCode('33063')).toBeUndefined();
});

it('postalCodeIn never guesses between several', () => {
  const lille = cog.byCode('59350');
  const caudry = cog.byCode('59139');
  if (!lille || !caudry) throw new Error('communes of the test are gone');
  expect([postalCodeIn(lille, '59160'), postalCodeIn(lille, '59007'), postalCodeIn(caudry, '')]).toEqual([
    '59160',
    '',
    '59540',
  ]);
});
