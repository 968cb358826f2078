import { expect, it } from 'vitest';
import { horairesSchema, type Horaires } from '../../../data-pipeline/model/horaires.ts';
import { decodeHoraires, encodeHoraires } from '../../../src/features/opening/encode-horaires.ts';

const semaine: Horaires['semaine'] = [
  [
    [540, 720],
    [840, 1020],
  ],
  [[0, 1440]],
  [[1320, 1560]],
  [],
  [],
  [[540, 721]],
  [],
];
const sansMotif = { du: '2026-12-24', au: '2027-01-02', plages: [], motif: null };

it.each<[string, Horaires, string]>([
  [
    'the week alone',
    { semaine, feries: null, exceptions: [], valables_jusqu_au: null },
    '540-720,840-1020;0-1440;1320-1560;;;540-721;|?||',
  ],
  [
    'closed on public holidays',
    { semaine, feries: [], exceptions: [], valables_jusqu_au: null },
    '540-720,840-1020;0-1440;1320-1560;;;540-721;|||',
  ],
  [
    'everything',
    {
      semaine,
      feries: [[600, 660]],
      exceptions: [
        sansMotif,
        {
          du: '2027-07-15',
          au: '2027-07-15',
          plages: [
            [540, 660],
            [840, 900],
          ],
          motif: null,
        },
      ],
      valables_jusqu_au: '2028-04-30',
    },
    '540-720,840-1020;0-1440;1320-1560;;;540-721;|600-660|2026-12-24/2027-01-02=;2027-07-15=540-660,840-900|2028-04-30',
  ],
])('%s', (_nom, horaires, texte) => {
  expect(encodeHoraires(horaires)).toBe(texte);
  expect(decodeHoraires(texte)).toEqual(horaires);
  expect(horairesSchema.parse(decodeHoraires(texte))).toEqual(horaires);
});

it('keeps unknown hours unknown', () => {
  expect(encodeHoraires(null)).toBe('');
  expect(decodeHoraires('')).toBeNull();
});

it('leaves the reasons to the text of the page', () => {
  const horaires = {
    semaine,
    feries: null,
    exceptions: [{ ...sansMotif, motif: 'congés; été|=' }],
    valables_jusqu_au: null,
  };
  expect(decodeHoraires(encodeHoraires(horaires))).toEqual({ ...horaires, exceptions: [sansMotif] });
});
