import { expect, it } from 'vitest';
import { toRecherche } from '../../../src/features/recherche/adresse-recherche.ts';
import { moveActive, NONE } from '../../../src/features/recherche/move-active.ts';
import { phraseCompte, phraseVide } from '../../../src/features/recherche/phrases.ts';

it.each([
  ['ArrowDown', NONE, 3, 0],
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', NONE, 3, 2],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['ArrowDown', NONE, 0, NONE],
  ['ArrowUp', NONE, 0, NONE],
  ['ArrowDown', 0, 1, 0],
] as const)('%s from %i of %i leads to %i', (key, active, count, next) => {
  expect(moveActive(key, active, count)).toBe(next);
});

it.each([
  [0, 'Aucun résultat. Des pistes suivent le champ.'],
  [1, '1\u00a0résultat'],
  [2, '2\u00a0résultats'],
])('says %i results', (count, phrase) => {
  expect(phraseCompte(count)).toBe(phrase);
});

it('repeats what found nothing', () => {
  expect(phraseVide('xqz')).toBe('Aucun résultat pour «\u00a0xqz\u00a0».');
});

it.each([
  [{ q: 'à côté' }, '/recherche/#q=%C3%A0+c%C3%B4t%C3%A9'],
  [{ q: 'a&b=c', besoin: 'caf' }, '/recherche/#q=a%26b%3Dc&besoin=caf'],
  [{ q: 'RSA', commune: '59350', besoin: 'rsa' }, '/recherche/#q=RSA&commune=59350&besoin=rsa'],
])('writes the address of %j', (demande, address) => {
  expect(toRecherche(demande)).toBe(address);
});
