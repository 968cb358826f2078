import { MS_PAR_JOUR, toIsoDate } from './jour-paris.ts';

/**
 * Day number (days since 1970-01-01) of Easter Sunday in a Gregorian year.
 * Anonymous Gregorian computus, Nature, 20 April 1876; in J. Meeus, Astronomical Algorithms, 2nd ed., chapter 8.
 */
export function easterDay(annee: number): number {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rang = h + l - 7 * m + 114;
  return Date.UTC(annee, Math.floor(rang / 31) - 1, (rang % 31) + 1) / MS_PAR_JOUR;
}

const FIXES: readonly (readonly [string, string])[] = [
  ['01-01', 'Jour de l’An'],
  ['05-01', 'Fête du Travail'],
  ['05-08', 'Victoire de 1945'],
  ['07-14', 'Fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'Armistice de 1918'],
  ['12-25', 'Noël'],
];

const MOBILES: readonly (readonly [number, string])[] = [
  [1, 'Lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'Lundi de Pentecôte'],
];

/**
 * The eleven public holidays of a year, ISO date to name (code du travail, art. L3133-1). The two more of
 * Alsace-Moselle are not among them. When two fall on the same day, as in 2008, there are ten.
 */
export function feriesDe(annee: number): ReadonlyMap<string, string> {
  const paques = easterDay(annee);
  return new Map([
    ...FIXES.map(([jour, nom]) => [`${annee}-${jour}`, nom] as const),
    ...MOBILES.map(([apres, nom]) => [toIsoDate(paques + apres), nom] as const),
  ]);
}

const annees = new Map<number, ReadonlyMap<string, string>>();

/** Name of the public holiday of an ISO date, or `null`. */
export function nomFerie(date: string): string | null {
  const annee = Number(date.slice(0, 4));
  const feries = annees.get(annee) ?? feriesDe(annee);
  annees.set(annee, feries);
  return feries.get(date) ?? null;
}
