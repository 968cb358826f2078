import { distance } from 'geokdbush';
import { expect, it } from 'vitest';
import { fromCommune, fromPoint, metresBetween } from '../../../src/features/reponses/origine.ts';
import { DUNKERQUE, HONDSCHOOTE, KILLEM } from './cas.ts';

const POINTS = [HONDSCHOOTE, KILLEM, DUNKERQUE, { latitude: -33.9, longitude: 151.2 }];

it('counts the metres that the pipeline counts', () => {
  for (const a of POINTS)
    for (const b of POINTS)
      expect(metresBetween(a, b)).toBe(
        Math.round(distance(a.longitude, a.latitude, b.longitude, b.latitude) * 1000),
      );
});

it('leaves from a commune at its point and density', () => {
  expect(fromCommune(DUNKERQUE)).toMatchObject({
    commune: DUNKERQUE,
    latitude: 51.03,
    densite: 'Centres urbains intermédiaires',
  });
});

it.each([
  ['beside a commune', { latitude: 51.04, longitude: 2.36 }, 'Centres urbains intermédiaires'],
  ['in the country', { latitude: 50.96, longitude: 2.54 }, 'Bourgs ruraux'],
] as const)('takes %s the density of the nearest commune', (_, point, densite) => {
  expect(fromPoint(point, [HONDSCHOOTE, KILLEM, DUNKERQUE])).toEqual({ ...point, commune: null, densite });
});

it.each([
  ['in Lyon', { latitude: 45.76, longitude: 4.84 }],
  ['on the other side of the world', { latitude: -33.9, longitude: 151.2 }],
  ['nowhere', { latitude: Number.NaN, longitude: Number.NaN }],
])('has no origin %s', (_, point) => {
  expect(fromPoint(point, [HONDSCHOOTE, KILLEM, DUNKERQUE])).toBeNull();
});
