import { expect, it } from 'vitest';
import { fromCommune, fromPoint } from '../../../src/features/reponses/origine.ts';
import {
  phraseConnus,
  phraseDemande,
  phraseListe,
  phrasePlace,
  phraseReste,
} from '../../../src/features/reponses/phrases.ts';
import { HONDSCHOOTE, KILLEM, makeCommune } from './cas.ts';

const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;
const COMMUNE = fromCommune(HONDSCHOOTE);
const APPAREIL = fromPoint(KILLEM, [KILLEM]);

it.each([
  [12, COMMUNE, '12 lieux, du plus proche au plus loin depuis Hondschoote'],
  [12, APPAREIL, '12 lieux, du plus proche au plus loin depuis votre position'],
  [12, null, '12 lieux, par commune, de A à Z'],
  [1, COMMUNE, '1 lieu, depuis Hondschoote'],
  [1, null, '1 lieu'],
  [0, COMMUNE, 'Aucun lieu avec ces choix'],
])('%i lieux: %#', (count, origine, phrase) => {
  expect(plain(phraseListe(count, origine))).toBe(phrase);
});

it.each([
  ['Papiers perdus', COMMUNE, 'Papiers perdus à Hondschoote'],
  ['RSA', fromCommune(makeCommune({ nom: 'Le Quesnoy' })), 'RSA au Quesnoy'],
  ['RSA', APPAREIL, 'RSA autour de moi'],
  ['RSA', null, 'RSA'],
  [null, COMMUNE, 'Les services à Hondschoote'],
  [null, null, 'Trouver un lieu'],
])('heading %#', (besoin, origine, phrase) => {
  expect(phraseDemande(besoin, phrasePlace(origine))).toBe(phrase);
});

it('repeats what was not understood', () => {
  expect(plain(phraseReste(['zorglub', '42'], false))).toBe('Je n’ai pas compris : « zorglub », « 42 ».');
  expect(phraseReste(['zorglub'], true)).toContain('Essayez');
});

it.each([
  ['ouvert', 5, 12, 'Horaires connus pour 5 lieux sur 12.'],
  ['rdv', 1, 12, 'Règle connue pour 1 lieu sur 12.'],
  ['acces', 0, 12, 'Accès inconnu pour ces lieux.'],
  ['ouvert', 12, 12, null],
] as const)('%s known of %i of %i', (fait, connus, total, phrase) => {
  expect(plain(phraseConnus(fait, connus, total))).toBe(phrase);
});
