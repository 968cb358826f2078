import type { DateSource } from '@model/date-source.ts';
import { NBSP } from './format.ts';

/**
 * Age of a date that may be only a month or a year, on a reference day (ISO): `il y a 2 ans`, `il y a 5 mois`,
 * `il y a moins d’un mois`; `null` when the date is unknown. Whole months or years, counted down.
 */
export function ageSentence(date: DateSource, reference: string): string | null {
  if (date === 'inconnue') return null;
  const [year = 0, month, day] = date.split('-').map(Number);
  const [refYear = 0, refMonth = 1, refDay = 1] = reference.split('-').map(Number);
  if (month === undefined) return yearsAgo(refYear - year);
  const months = (refYear - year) * 12 + refMonth - month - (day !== undefined && day > refDay ? 1 : 0);
  if (months < 1) return 'il y a moins d’un mois';
  return months < 12 ? `il y a ${months}${NBSP}mois` : yearsAgo(Math.floor(months / 12));
}

const yearsAgo = (years: number): string =>
  years < 1 ? 'cette année' : `il y a ${years}${NBSP}an${years < 2 ? '' : 's'}`;
