import { describe, expect, it } from 'vitest';
import { toDistance } from '../../../src/view-models/distance.ts';
import { addressLine, rendezVousSentence, toCarteLieuVue } from '../../../src/view-models/lieu-carte.ts';
import { makeContexte, makeLieu } from './cas.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('toDistance', () => {
  it.each([
    [{ dans_la_commune: true, metres: 993, minutes: null }, 'Dans la commune'],
    [
      { dans_la_commune: false, metres: 8_300, minutes: 15 },
      'À 8,3 km à vol d’oiseau · environ 15 min en voiture (estimation)',
    ],
  ])('%j', (proche, words) =>
    expect(plain(Object.values(toDistance(proche)).filter(Boolean).join(' '))).toBe(words),
  );
});

describe('addressLine', () => {
  it.each([
    [{ adresse: '1 rue de Cassel', complement_adresse: null }, '1 rue de Cassel, '],
    [
      { adresse: 'Rue de Castres', complement_adresse: 'Centre multimédia' },
      'Rue de Castres, Centre multimédia, ',
    ],
  ])('%j', (facts, start) => expect(addressLine(makeLieu(facts))).toMatch(new RegExp(`^${start}`)));

  it('says that the street is unknown', () => {
    expect(addressLine(makeLieu({ adresse: null, complement_adresse: null }))).toMatch(
      /\(adresse exacte inconnue\)$/,
    );
  });
});

describe('rendezVousSentence', () => {
  it.each([
    [{ rendez_vous: 'sans', rendez_vous_note: null }, 'Sans rendez-vous'],
    [{ rendez_vous: 'obligatoire', rendez_vous_note: 'Depuis mai.' }, 'Sur rendez-vous. Depuis mai.'],
    [{ rendez_vous: 'possible', rendez_vous_note: 'Sur rendez-vous le jeudi.' }, 'Sur rendez-vous le jeudi.'],
    [{ rendez_vous: 'inconnu', rendez_vous_note: 'Le jeudi.' }, 'Le jeudi.'],
    [{ rendez_vous: 'inconnu', rendez_vous_note: null }, null],
  ] as const)('%j', (facts, words) => expect(rendezVousSentence(makeLieu(facts))).toBe(words));
});

it('says nothing of a phone or hours that are unknown', () => {
  const lieu = makeLieu({ telephone: null, horaires: null });
  const carte = toCarteLieuVue(lieu, lieu.familles[0] ?? 'mobilite', makeContexte({ lieux: [lieu] }));
  expect(carte).toMatchObject({ telephone: null, horaires: null, semaine: [], distance: null, numero: null });
});
