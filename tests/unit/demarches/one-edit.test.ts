import { expect, it } from 'vitest';
import { isCaught } from '../../../data-pipeline/steps/demarches/lint-fautes.ts';
import { isWithinOneEdit } from '../../../data-pipeline/steps/demarches/one-edit.ts';

it.each([
  ['equal', 'permis', 'permis', true],
  ['a letter dropped', 'permi', 'permis', true],
  ['a letter added', 'permiss', 'permis', true],
  ['a letter dropped in the middle', 'pemis', 'permis', true],
  ['a letter changed', 'karte', 'carte', true],
  ['two neighbours swapped', 'pemris', 'permis', true],
  ['two letters changed', 'kartc', 'carte', false],
  ['two letters dropped', 'perm', 'permis', false],
  ['swapped at a distance', 'sermip', 'permis', false],
])('%s: %s, %s', (_, a, b, attendu) => {
  expect(isWithinOneEdit(a, b)).toBe(attendu);
  expect(isWithinOneEdit(b, a)).toBe(attendu);
});

it.each([
  ['one slip in a long word', 'carte crise', 'carte grise', true],
  ['one slip in each word', 'karte crise', 'carte grise', true],
  ['a slip in a short word', 'kaf', 'caf', false],
  ['another number of words', 'r s a', 'rsa', false],
  ['two slips in one word', 'chomaj', 'chaumage', false],
])('%s: %s, %s', (_, faute, mot, attendu) => {
  expect(isCaught(faute, mot)).toBe(attendu);
});
