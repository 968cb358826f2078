import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DemarchesError } from '../../../data-pipeline/steps/demarches/demarches-error.ts';
import { readDemarches } from '../../../data-pipeline/steps/demarches/read-demarches.ts';
import { toFrenchSpacing } from '../../../data-pipeline/steps/demarches/typography.ts';

const CONTENU = 'tests/fixtures/recherche/contenu';
let dossier = '';
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'demarches-'));
  cpSync(CONTENU, dossier, { recursive: true });
});
afterEach(() => rmSync(dossier, { recursive: true }));

const write = (fichier: string, texte: string): void => writeFileSync(join(dossier, fichier), texte);
const fautesOf = (): readonly string[] => {
  try {
    readDemarches(dossier);
  } catch (erreur) {
    if (erreur instanceof DemarchesError) return erreur.fautes;
    throw erreur;
  }
  return [];
};

it('gives each démarche the name of its file, and sets its French spaces', () => {
  const { demarches, operateurs } = readDemarches(dossier);
  expect(demarches.map(({ id, titre }) => [id, titre])).toEqual([
    ['abri', 'Où dormir\u00a0?'],
    ['rsa', 'Je demande le RSA'],
  ]);
  expect(operateurs.map(({ id }) => id)).toEqual(['caf', 'departement']);
});

it('tells every fault of every file at once', () => {
  write(
    'demarches/rsa.yaml',
    'titre: Le RSA\ntheme: sous\nfamilles: []\nmot: [rsa]\nurgence: {numero: 116, nom: X, quand: Y}\n',
  );
  write('demarches/abri.yaml', 'titre: "sans fin\n');
  write('demarches/Été.yaml', 'titre: Été\n');
  write('demarches/partages.yaml', '- mot: rsa\n  entre: [rsa]\n  raison: Oui.\n');
  write('operateurs.yaml', '- id: caf\n  telephone: 32 30\n');
  expect(fautesOf()).toMatchSnapshot();
});

it.each([
  ['demarches', ['content/demarches : le dossier manque.']],
  ['operateurs.yaml', ['operateurs.yaml : le fichier manque.']],
  ['demarches/partages.yaml', ['demarches/partages.yaml : le fichier manque.']],
])('says that %s is missing', (chemin, attendu) => {
  rmSync(join(dossier, chemin), { recursive: true });
  expect(fautesOf()).toEqual(attendu);
});

it('tells the faults of the lint when all files can be read', () => {
  write('demarches/partages.yaml', '- mot: rsa\n  entre: [caf, rsa]\n  raison: Oui.\n');
  expect(fautesOf()).toEqual(['partages.yaml : « rsa » n’est plus partagé, retirez-le.']);
});

it.each([
  ['Où dormir ?', 'Où dormir\u00a0?'],
  ['dites « oui » ; merci', 'dites «\u00a0oui\u00a0»\u00a0; merci'],
  ['moins de 1 € par jour', 'moins de 1\u00a0€ par jour'],
  ['le 116 006', 'le 116\u00a0006'],
  ['bulletin n° 3', 'bulletin n°\u00a03'],
  ['à 16 ans', 'à 16 ans'],
])('sets the spaces of « %s »', (texte, attendu) => {
  expect(toFrenchSpacing(texte)).toBe(attendu);
});
