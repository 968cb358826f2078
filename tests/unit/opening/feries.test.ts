import { describe, expect, it } from 'vitest';
import { easterDay, feriesDe, nomFerie } from '../../../src/features/opening/feries.ts';
import { toIsoDate } from '../../../src/features/opening/jour-paris.ts';

const ANNEES: [number, [string, string][]][] = [
  [
    2026,
    [
      ['2026-01-01', 'Jour de l’An'],
      ['2026-04-06', 'Lundi de Pâques'],
      ['2026-05-01', 'Fête du Travail'],
      ['2026-05-08', 'Victoire de 1945'],
      ['2026-05-14', 'Ascension'],
      ['2026-05-25', 'Lundi de Pentecôte'],
      ['2026-07-14', 'Fête nationale'],
      ['2026-08-15', 'Assomption'],
      ['2026-11-01', 'Toussaint'],
      ['2026-11-11', 'Armistice de 1918'],
      ['2026-12-25', 'Noël'],
    ],
  ],
  [
    2027,
    [
      ['2027-01-01', 'Jour de l’An'],
      ['2027-03-29', 'Lundi de Pâques'],
      ['2027-05-01', 'Fête du Travail'],
      ['2027-05-06', 'Ascension'],
      ['2027-05-08', 'Victoire de 1945'],
      ['2027-05-17', 'Lundi de Pentecôte'],
      ['2027-07-14', 'Fête nationale'],
      ['2027-08-15', 'Assomption'],
      ['2027-11-01', 'Toussaint'],
      ['2027-11-11', 'Armistice de 1918'],
      ['2027-12-25', 'Noël'],
    ],
  ],
];

describe('public holidays', () => {
  it.each(ANNEES)('the eleven of %i', (annee, attendus) => {
    expect([...feriesDe(annee)].sort()).toEqual(attendus);
  });

  it.each([
    ['2026-04-03', 'Good Friday, a holiday in Alsace-Moselle only'],
    ['2026-12-26', 'the day after Christmas, likewise'],
    ['2026-04-05', 'Easter Sunday'],
    ['2026-12-24', 'a working day'],
  ])('%s is none: %s', (date) => {
    expect(nomFerie(date)).toBeNull();
  });

  // Extremes of the computus and years around now, from the tables of the Bureau des longitudes.
  it.each([
    '1818-03-22',
    '1943-04-25',
    '2000-04-23',
    '2008-03-23',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2028-04-16',
    '2038-04-25',
    '2285-03-22',
  ])('Easter %s', (date) => {
    expect(toIsoDate(easterDay(Number(date.slice(0, 4))))).toBe(date);
  });

  it('counts a day once when two holidays share it', () => {
    expect(feriesDe(2008).size).toBe(10);
  });
});
