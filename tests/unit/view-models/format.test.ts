import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatDistance,
  formatDuree,
  formatTelephone,
  joinFrench,
  withSiteName,
} from '../../../src/view-models/format.ts';

/** Tables are easier to read with ordinary spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatDistance', () => {
  it.each([
    [0, '100 m'],
    [40, '100 m'],
    [849, '800 m'],
    [949, '900 m'],
    [951, '1 km'],
    [8_312, '8,3 km'],
    [9_949, '9,9 km'],
    [9_950, '10 km'],
    [23_480, '23 km'],
    [104_600, '105 km'],
  ])('%i metres: %s', (metres, words) => expect(plain(formatDistance(metres))).toBe(words));
});

describe('formatDuree', () => {
  it.each([
    [5, '5 min'],
    [55, '55 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [100, '1 h 40'],
    [120, '2 h'],
  ])('%i minutes: %s', (minutes, words) => expect(plain(formatDuree(minutes))).toBe(words));
});

describe('formatDate', () => {
  it.each([
    ['2024-08-01', '1er août 2024'],
    ['2020-03-21', '21 mars 2020'],
    ['2021-11', 'novembre 2021'],
    ['2016', '2016'],
    ['inconnue', 'date inconnue'],
  ])('%s: %s', (date, words) => expect(formatDate(date)).toBe(words));
});

it('keeps a phone number on one line', () => {
  expect(formatTelephone('+33359734180')).toBe('03\u00a059\u00a073\u00a041\u00a080');
});

it.each([
  [0, '0 lieu'],
  [1, '1 lieu'],
  [2, '2 lieux'],
])('counts in French: %i', (count, words) => expect(plain(formatCount(count, 'lieu', 'lieux'))).toBe(words));

it.each([
  [[], ''],
  [['Lomme'], 'Lomme'],
  [['Hellemmes', 'Lomme'], 'Hellemmes et Lomme'],
  [['a', 'b', 'c'], 'a, b et c'],
])('joins %j', (parts, words) => expect(joinFrench(parts)).toBe(words));

it('leaves the name of the site out of a title that has no room for it', () => {
  expect(withSiteName('Aide', 'Au bon guichet')).toBe('Aide – Au bon guichet');
  expect(withSiteName('x'.repeat(60), 'Au bon guichet')).toBe('x'.repeat(60));
});
