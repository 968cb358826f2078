import { describe, expect, it } from 'vitest';
import { ETAT_VIDE, formatEtat, parseEtat, type Etat } from '../../../src/features/reponses/etat-url.ts';

const ALL =
  'q=caf+fourmies&commune=59249&besoin=caf&famille=france-services,mobilite&ouvert=1&rdv=sans&itinerant=1&operateur=caf&acces=1&rayon=20';

describe('an address', () => {
  it.each<[string, Partial<Etat>]>([
    ['', {}],
    ['?q=j%E2%80%99ai+perdu', { q: 'j’ai perdu' }],
    ['?commune=2A004', { commune: '2A004' }],
    ['?famille=', { familles: [] }],
    ['?rayon=commune', { rayon: 'commune' }],
    [
      ALL,
      {
        q: 'caf fourmies',
        commune: '59249',
        besoin: 'caf',
        familles: ['france-services', 'mobilite'],
        ouvert: true,
        sansRdv: true,
        itinerant: true,
        operateur: 'caf',
        acces: true,
        rayon: '20',
      },
    ],
  ])('%s is read, and written back', (address, state) => {
    const etat = { ...ETAT_VIDE, ...state };
    expect(parseEtat(address)).toEqual(etat);
    expect(parseEtat(formatEtat(etat))).toEqual(etat);
  });

  it('is always written in the same order', () => {
    const shuffled = ALL.split('&').reverse().join('&');
    expect(formatEtat(parseEtat(shuffled))).toBe(ALL);
  });

  it('says nothing when nothing is asked', () => {
    expect(formatEtat(ETAT_VIDE)).toBe('');
  });
});

it.each([
  '?commune=59',
  '?commune=59309%27--',
  '?commune=../../x',
  '?besoin=%3Cscript%3E',
  '?besoin=A',
  '?besoin=-',
  '?famille=%3Cb%3E,%20',
  '?operateur=javascript:alert(1)',
  '?ouvert=oui',
  '?rdv=1',
  '?rayon=9999',
  '?rayon=-10',
  '?itinerant=true',
  '?acces=',
  '?latitude=50&longitude=3',
  '?__proto__=1&constructor=x',
  '?q=%20%00%0A%E2%80%AE',
])('%s is as if nothing was asked', (address) => {
  expect(parseEtat(address)).toEqual(ETAT_VIDE);
});

it('keeps two hundred signs of a sentence, on one line', () => {
  expect(parseEtat(`?q=${'a'.repeat(5000)}`).q).toHaveLength(200);
  expect(parseEtat('?q=%20un%0A%09mot%00%20%20deux%20').q).toBe('un mot deux');
});

it('keeps ten familles of a list, once each', () => {
  expect(parseEtat(`?famille=${'mobilite,'.repeat(50)}`).familles).toEqual(['mobilite']);
});
