import { expect, it } from 'vitest';
import { DENSITES } from '../../../data-pipeline/model/commune.ts';
import { estimateMinutes } from '../../../data-pipeline/model/temps-trajet.ts';

it.each([
  // 10 km × 1.3 = 13 km at 40 km/h: 19.5 minutes.
  [10_000, 'Bourgs ruraux', 20],
  // 13 km at 25 km/h: 31.2 minutes.
  [10_000, 'Grands centres urbains', 30],
  [0, 'Petites villes', 5],
  [900, 'Petites villes', 5],
  // 5 km × 1.3 = 6.5 km at 36 km/h: 10.8 minutes.
  [5_000, 'Ceintures urbaines', 10],
  // 40 km × 1.3 = 52 km: 15 at 25 km/h, 37 at 60 km/h: 36 + 37 minutes.
  [40_000, 'Grands centres urbains', 75],
] as const)('%i m from « %s »: %i min', (metres, densite, minutes) => {
  expect(estimateMinutes(metres, densite)).toBe(minutes);
});

it('never says 0 and always a multiple of five', () => {
  for (const densite of DENSITES)
    for (let metres = 0; metres < 60_000; metres += 777) {
      const minutes = estimateMinutes(metres, densite);
      expect(minutes).toBeGreaterThanOrEqual(5);
      expect(minutes % 5).toBe(0);
    }
});

it('never shrinks with distance', () => {
  for (const densite of DENSITES)
    for (let metres = 0; metres < 90_000; metres += 500)
      expect(estimateMinutes(metres + 500, densite)).toBeGreaterThanOrEqual(estimateMinutes(metres, densite));
});
