/** Local dates of Paris as day numbers, days since 1970-01-01: counted, so that a day of 23 or 25 hours is one day. */

export const MINUTES_PAR_JOUR = 1440;
export const MS_PAR_JOUR = 86_400_000;
const MS_PAR_MINUTE = 60_000;

/** Day number of an ISO date, and back. */
export const toDayNumber = (date: string): number => Date.parse(date) / MS_PAR_JOUR;
export const toIsoDate = (jour: number): string => new Date(jour * MS_PAR_JOUR).toISOString().slice(0, 10);

/** 0 is Monday. 1970-01-01 was a Thursday. */
export const weekdayOf = (jour: number): number => (jour + 3) % 7;

const PARIS = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** What the clocks of Paris show at an instant (milliseconds), in minutes since 1970-01-01 00:00, whatever the visitor's zone. */
export function toParisMinutes(instant: number): number {
  const lu: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of PARIS.formatToParts(instant)) lu[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = lu;
  return Date.UTC(year, month - 1, day, hour, minute) / MS_PAR_MINUTE;
}

/**
 * Minutes that really pass from an instant until the clocks of Paris show `cible` (minutes since 1970-01-01): one hour
 * less or more than the clocks say when they change in between.
 */
export function minutesUntil(instant: number, cible: number): number {
  const lues = cible - toParisMinutes(instant);
  const ecart = toParisMinutes(instant + lues * MS_PAR_MINUTE) - cible;
  // In the hour that spring skips, the target is never shown: what the clocks say is all there is.
  return ecart < lues ? lues - ecart : lues;
}
