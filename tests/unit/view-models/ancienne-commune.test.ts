import { expect, it } from 'vitest';
import { toAncienneCommunePage } from '../../../src/view-models/ancienne-commune.ts';
import { makeCommune, makeLieu } from './cas.ts';

const commune = makeCommune();
const ancienne = {
  code_insee: '59298',
  nom: 'Hellemmes-Lille',
  genre: 'associee',
  slug: 'hellemmes-lille-59298',
} as const;

it.each([
  ['Hellemmes', 1],
  ['Hellemmes-Lille', 1],
  ['Bâtiment Hell', 0],
  ['Hell', 0],
  [null, 0],
])('a lieu whose address says %s: %i listed', (complement_adresse, count) => {
  const lieu = makeLieu({ code_insee: commune.code_insee, complement_adresse });
  expect(toAncienneCommunePage(ancienne, commune, [lieu]).lieux).toHaveLength(count);
});

it('lists no lieu of another commune', () => {
  const lieu = makeLieu({ code_insee: '59999', complement_adresse: 'Hellemmes' });
  expect(toAncienneCommunePage(ancienne, commune, [lieu]).lieux).toEqual([]);
});
