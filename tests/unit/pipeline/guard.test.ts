import { expect, it } from 'vitest';
import type { Rejet } from '../../../data-pipeline/model/rapport.ts';
import { guardAgainstCollapse, maxComptes } from '../../../data-pipeline/steps/guard.ts';

it.each([
  ['four fifths are enough', { 'a.csv': 8 }, { 'a.csv': 10 }],
  ['a new file has no past', { 'a.csv': 1 }, {}],
])('%s', (_, actuels, acceptes) => {
  expect(() => guardAgainstCollapse(actuels, acceptes, [])).not.toThrow();
});

it.each([
  ['less than four fifths', { 'a.csv': 7 }],
  ['one row left', { 'a.csv': 1 }],
  ['the file is gone', {}],
])('%s', (_, actuels) => {
  expect(() => guardAgainstCollapse(actuels, { 'a.csv': 10 }, [])).toThrowErrorMatchingSnapshot();
});

it('says the first refusal of the file that fell, and how many there are', () => {
  const rejet = (fichier: string, ligne: number, colonne: string): Rejet => ({
    fichier,
    source: 'pages',
    ligne,
    identifiant: 'x',
    genre: 'valeur',
    colonne,
    valeur: 'confirmé',
    motif: '« confirmé » n’est pas un statut (confirme ou a-verifier attendu).',
  });
  const rejets = [rejet('b.csv', 2, 'nom'), rejet('a.csv', 9, 'statut'), rejet('a.csv', 4, 'statut')];
  expect(() => guardAgainstCollapse({ 'a.csv': 3 }, { 'a.csv': 10 }, rejets)).toThrowErrorMatchingSnapshot();
});

it('takes the larger of the versioned count and the last build’s', () => {
  expect(maxComptes({ 'b.csv': 3, 'a.csv': 5 }, { 'a.csv': 4, 'c.csv': 1 })).toEqual({
    'a.csv': 5,
    'b.csv': 3,
    'c.csv': 1,
  });
});
