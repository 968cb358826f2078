import type OpeningHours from 'opening_hours';
import type { Plage } from '../../model/horaires.ts';

export const MINUTES_PAR_JOUR = 1440;
const MS_PAR_JOUR = 86_400_000;

/** Days since 1970-01-01 of an ISO date: days are counted, never added to an instant, so that no clock change matters. */
export const toDayNumber = (date: string): number => Date.parse(date) / MS_PAR_JOUR;

/** ISO date of a day number. */
export const toIsoDate = (jour: number): string => new Date(jour * MS_PAR_JOUR).toISOString().slice(0, 10);

/** 0 is Monday. 1970-01-01 was a Thursday. */
export const weekdayOf = (jour: number): number => (jour + 3) % 7;

/**
 * The library reads the local fields of a Date, whatever the zone: this is the Date of this process whose local
 * fields are the given day and minute. It is a wall-clock reading, not an instant.
 */
export function toWallDate(jour: number, minutes = 0): Date {
  const utc = new Date(jour * MS_PAR_JOUR);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 0, minutes);
}

/** Whether the process's own zone gives this day its 24 hours. */
export const hasPlainClock = (jour: number): boolean =>
  toWallDate(jour + 1).getTime() - toWallDate(jour).getTime() === MS_PAR_JOUR;

/** Minutes of the wall clock since 1970-01-01 00:00. Where the zone skips midnight, the day still begins at 0. */
function toWallMinutes(date: Date): number {
  const jour = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / MS_PAR_JOUR;
  const isDayStart = date.getTime() <= toWallDate(jour).getTime();
  return jour * MINUTES_PAR_JOUR + (isDayStart ? 0 : date.getHours() * 60 + date.getMinutes());
}

export interface JoursOuverts {
  /** One list of ranges a day: a range belongs to the day on which it opens. */
  plages: Plage[][];
  /** Comments of the moments that the text leaves unknown, in order, without repeats; `''` where it has none. */
  incertitudes: string[];
}

/**
 * The opening ranges of `nombre` days from day number `premier`, as the library evaluates them.
 * A range shorter than 24 h is kept whole past midnight (closing over 1440); a longer one is cut at each midnight.
 */
export function openByDay(oh: OpeningHours, premier: number, nombre: number): JoursOuverts {
  const plages: Plage[][] = Array.from({ length: nombre }, () => []);
  const incertitudes = new Set<string>();
  const add = (debut: number, fin: number) => {
    const jour = Math.floor(debut / MINUTES_PAR_JOUR);
    plages[jour - premier]?.push([debut - jour * MINUTES_PAR_JOUR, fin - jour * MINUTES_PAR_JOUR]);
  };
  // One day more on each side: the night before must not look like an early opening, the last night must be whole.
  const intervals = oh.getOpenIntervals(toWallDate(premier - 1), toWallDate(premier + nombre + 1));
  const ouverts: [number, number][] = [];
  for (const [from, to, inconnu, commentaire] of intervals) {
    if (inconnu) incertitudes.add(commentaire ?? '');
    else {
      const debut = toWallMinutes(from);
      const dernier = ouverts.at(-1);
      if (dernier && dernier[1] === debut) dernier[1] = toWallMinutes(to);
      else ouverts.push([debut, toWallMinutes(to)]);
    }
  }
  for (const [debut, fin] of ouverts) {
    let reste = debut;
    if (fin - debut > MINUTES_PAR_JOUR) {
      for (let minuit = nextMidnight(reste); minuit < fin; minuit = nextMidnight(reste)) {
        add(reste, minuit);
        reste = minuit;
      }
    }
    add(reste, fin);
  }
  return { plages, incertitudes: [...incertitudes] };
}

const nextMidnight = (minutes: number): number =>
  (Math.floor(minutes / MINUTES_PAR_JOUR) + 1) * MINUTES_PAR_JOUR;
