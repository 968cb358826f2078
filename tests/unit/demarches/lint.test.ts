import { expect, it } from 'vitest';
import { lintDictionnaire } from '../../../data-pipeline/steps/demarches/lint.ts';
import { demarche, dictionnaire, operateur } from './dictionnaire.ts';

const apl = demarche({
  id: 'apl',
  titre: 'Je demande l’APL',
  titre_court: 'APL',
  mots: ['apl', 'rsa'],
  fautes: [],
});

it('accepts a dictionary without fault', () => {
  expect(lintDictionnaire(dictionnaire())).toEqual([]);
});

it.each([
  ['capitals', demarche({ mots: ['RSA'] }), 'demarches/rsa.yaml, mots : « RSA » doit être en minuscules.'],
  [
    'accented capitals',
    demarche({ mots: ['État'] }),
    'demarches/rsa.yaml, mots : « État » doit être en minuscules.',
  ],
  ['an empty word', demarche({ mots: [' '] }), 'demarches/rsa.yaml, mots : «  » n’a ni lettre ni chiffre.'],
  ['signs only', demarche({ mots: ['…'] }), 'demarches/rsa.yaml, mots : « … » n’a ni lettre ni chiffre.'],
  [
    'spaces too many',
    demarche({ mots: ['le  rsa'] }),
    'demarches/rsa.yaml, mots : « le rsa » a des espaces en trop.',
  ],
  [
    'a straight apostrophe',
    demarche({ mots: ["prime d'activité"] }),
    "demarches/rsa.yaml, mots : « prime d'activité » a une apostrophe droite ; il y faut ’.",
  ],
  [
    'a list out of order',
    demarche({ mots: ['rsa', 'école', 'rmi'] }),
    'demarches/rsa.yaml, mots : la liste n’est pas dans l’ordre : « école » vient avant « rsa ».',
  ],
  [
    'the same word twice, accents aside',
    demarche({ mots: ['depannage', 'dépannage'] }),
    'demarches/rsa.yaml : « dépannage » est déjà là (« depannage ») : la recherche ne les distingue pas.',
  ],
  [
    'a misspelling that folds to its word',
    demarche({ mots: ['arrêt'], fautes: ['arret'] }),
    'demarches/rsa.yaml : « arret » est déjà là (« arrêt ») : la recherche ne les distingue pas.',
  ],
  [
    'a misspelling that the fuzzy search finds',
    demarche({ mots: ['carte grise'], fautes: ['karte grise'] }),
    'demarches/rsa.yaml, fautes : la recherche trouve déjà « karte grise » par « carte grise ».',
  ],
  [
    'an unknown operator',
    demarche({ operateurs: ['cafe'] }),
    'demarches/rsa.yaml, operateurs : « cafe » n’est pas dans operateurs.yaml.',
  ],
  [
    'a famille twice',
    demarche({ familles: ['mobilite', 'mobilite'] }),
    'demarches/rsa.yaml : « mobilite » est cité deux fois.',
  ],
  ['an id of an operator', demarche({ id: 'caf' }), 'L’identifiant « caf » sert à deux entrées.'],
  [
    'an emergency number under another name',
    demarche({ urgence: { numero: '115', nom: 'Samu', quand: 'Ce soir.' } }),
    'demarches/rsa.yaml, urgence : le 115 s’appelle « Samu social ».',
  ],
])('refuses %s', (_, entree, phrase) => {
  expect(lintDictionnaire(dictionnaire([entree]))).toContain(phrase);
});

it.each([
  [
    'a partner that France services would not answer for',
    operateur({ familles: ['accueil-social'] }),
    'operateurs.yaml, caf : un partenaire de France services doit avoir cette famille.',
  ],
  [
    'a body that France services does not answer for',
    operateur({ partenaire_france_services: false }),
    'operateurs.yaml, caf : la famille france-services est pour les partenaires de France services.',
  ],
  [
    'old names out of order',
    operateur({ anciens_noms: ['b', 'a'] }),
    'operateurs.yaml, caf, anciens_noms : la liste n’est pas dans l’ordre : « a » vient avant « b ».',
  ],
])('refuses %s', (_, entree, phrase) => {
  expect(lintDictionnaire(dictionnaire([demarche()], [entree]))).toEqual([phrase]);
});

it.each([
  ['titre', { titre: 'je demande le rsa' }, 'Deux démarches ont le même titre (je-demande-le-rsa).'],
  ['titre court', { titre_court: 'rsa' }, 'Deux démarches ont le même titre court (rsa).'],
])('refuses the same %s twice', (_, change, phrase) => {
  const autre = { ...apl, mots: ['apl'], ...change };
  expect(lintDictionnaire(dictionnaire([demarche(), autre]))).toEqual([phrase]);
});

it.each([
  [
    'without a reason',
    [],
    ['« rsa » est pris par apl, rsa : gardez-le à un seul endroit, ou dites pourquoi dans partages.yaml.'],
  ],
  ['with a reason', [{ mot: 'RSA', entre: ['apl', 'rsa'], raison: 'Souvent demandés ensemble.' }], []],
  [
    'with a reason for others',
    [{ mot: 'rsa', entre: ['aah', 'rsa'], raison: 'Souvent demandés ensemble.' }],
    ['partages.yaml, rsa : « entre » doit être apl, rsa.'],
  ],
])('judges a word claimed twice %s', (_, partages, attendu) => {
  expect(lintDictionnaire(dictionnaire([demarche(), apl], [operateur()], partages))).toEqual(attendu);
});

it('claims the names of operators too', () => {
  const caf = demarche({ mots: ['caf'] });
  expect(lintDictionnaire(dictionnaire([caf]))).toEqual([
    '« caf » est pris par caf, rsa : gardez-le à un seul endroit, ou dites pourquoi dans partages.yaml.',
  ]);
});

it('refuses a reason that has become useless, and reasons out of order', () => {
  const vieux = (mot: string) => ({ mot, entre: ['apl', 'rsa'], raison: 'Avant.' });
  expect(lintDictionnaire(dictionnaire([demarche()], [operateur()], [vieux('rsa'), vieux('apl')]))).toEqual([
    'partages.yaml : « rsa » n’est plus partagé, retirez-le.',
    'partages.yaml : « apl » n’est plus partagé, retirez-le.',
    'partages.yaml : « apl » n’est pas à sa place dans l’ordre alphabétique, ou y est deux fois.',
  ]);
});
