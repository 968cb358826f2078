import { describe, expect, it } from 'vitest';
import {
  likeness,
  suggestAdresses,
  toQuery,
  type Entree,
} from '../../../src/features/adresse-inconnue/suggest-adresses.ts';

const COMMUNES: Entree[] = [
  ['hondschoote-59309', 'Hondschoote'],
  ['houtkerque-59318', 'Houtkerque'],
  ['lille-59350', 'Lille'],
  ['lomme-59355', 'Lomme'],
  ['saint-amand-les-eaux-59526', 'Saint-Amand-les-Eaux'],
  ['saint-aubin-59529', 'Saint-Aubin'],
  ['thun-saint-amand-59594', 'Thun-Saint-Amand'],
  ['sainte-reine-59999', 'Sainte-Reine'],
  ['l-oree-de-mormal-59006', 'L’Orée de Mormal'],
  ['amfroipret-59006', 'Amfroipret'],
];
const LIEUX: Entree[] = [
  ['france-services-hondschoote-fs-346', 'France services Hondschoote'],
  ['ccas-de-lille-ac-12', 'CCAS de Lille'],
];

const slugs = (pathname: string, entrees = COMMUNES): string[] =>
  suggestAdresses(pathname, entrees).map(([slug]) => slug);

describe('the first suggestion', () => {
  it.each([
    ['a name without its code', '/communes/hondschoote', 'hondschoote-59309'],
    ['a code alone, under another word', '/commune/59309', 'hondschoote-59309'],
    ['a code with half the name', '/communes/saint-amand-59526/', 'saint-amand-les-eaux-59526'],
    ['half a name', '/communes/saint-amand/', 'saint-amand-les-eaux-59526'],
    ['a wrong code', '/communes/lille-59000/', 'lille-59350'],
    ['a letter forgotten', '/communes/hondschote/', 'hondschoote-59309'],
    ['an abbreviation', '/communes/St_Amand-les-Eaux.html', 'saint-amand-les-eaux-59526'],
    ['accents, escaped', '/communes/L%E2%80%99Or%C3%A9e-de-Mormal/', 'l-oree-de-mormal-59006'],
    ['a former name', '/communes/lomme/', 'lomme-59355'],
  ])('for %s', (_case, pathname, slug) => {
    expect(slugs(pathname)[0]).toBe(slug);
  });

  it('finds a lieu whose number was lost', () => {
    expect(slugs('/lieux/france-service-hondschoote/', LIEUX)).toEqual([
      'france-services-hondschoote-fs-346',
    ]);
  });
});

describe('the list', () => {
  it.each(['/communes/xyzzy/', '/', '/communes/', '/wp-login.php', '/communes/99999/', '/%E0%A4%A/'])(
    'is empty for %s',
    (pathname) => {
      expect(slugs(pathname)).toEqual([]);
    },
  );

  it('holds both names of a code', () => {
    expect(slugs('/communes/59006/')).toEqual(['amfroipret-59006', 'l-oree-de-mormal-59006']);
  });

  it('leaves out names that are only alike when the code is sure', () => {
    expect(slugs('/communes/saint-amand-59526/')).not.toContain('saint-aubin-59529');
  });

  it('stops at five', () => {
    const many = Array.from({ length: 9 }, (_, i): Entree => [`lille-5900${String(i)}`, 'Lille']);
    expect(slugs('/communes/lille/', many)).toHaveLength(5);
  });
});

it.each([
  ['/commune/St-Amand_59526.html', 'saint-amand-59526'],
  ['/lieux/', ''],
])('reads the words of %s', (pathname, query) => {
  expect(toQuery(pathname)).toBe(query);
});

it.each([
  ['lille', 'lille', 1],
  ['lille', 'zzz', 0],
  ['a', 'b', 0],
  ['night', 'nacht', 0.25],
])('likens %s to %s: %d', (a, b, value) => {
  expect(likeness(a, b)).toBeCloseTo(value);
});
