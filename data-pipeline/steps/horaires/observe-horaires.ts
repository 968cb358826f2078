import type { Plage } from '../../model/horaires.ts';
import { type JourObserve, majorityWeek, mostFrequent } from './build-exceptions.ts';
import type { TexteCompile } from './compile-osm.ts';
import {
  hasPlainClock,
  MINUTES_PAR_JOUR,
  openByDay,
  toDayNumber,
  toWallDate,
  weekdayOf,
} from './open-by-day.ts';

/** Months that dated rules are unrolled over: the site is rebuilt far more often than that. */
const MOIS_DEROULES = 18;

/** A rule that does not come back the same every week: a month, a year, a week number, `Mo[1]`, Easter, `PH -1 day`. */
export const DATE = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|week|easter|days?|\d{4})\b|\[/;
export const FERIES = /\bPH\b/;

/** What the library answers for a text, day after day. */
export interface Observation {
  /** True when some rule names dates; else one ordinary week says everything, public holidays aside. */
  nommeDates: boolean;
  /** True when the answer is a week and its exceptions until `dernier`. */
  deroule: boolean;
  /** Days that were looked at: 18 months when unrolled, else an ordinary week from its Monday. */
  jours: JourObserve[];
  /** Last day number of the 18 months. */
  dernier: number;
  semaine: Plage[][];
  /** Hours of each public holiday of the 18 months; none when the text does not speak of them. */
  joursFeries: Plage[][];
  feries: Plage[] | null;
  /** Comments of what is left unknown. */
  incertitudes: string[];
}

/** Evaluates a text from `dateReference` (ISO date) on. */
export function observeHoraires({ oh, texte, regles }: TexteCompile, dateReference: string): Observation {
  const premier = toDayNumber(dateReference);
  const dernier = lastDay(dateReference);
  const isFerie = (jour: number): boolean => oh.getPublicHolidayContext(toWallDate(jour, 720)).isHoliday;
  const ditFeries = regles.some(({ selecteurs }) => FERIES.test(selecteurs));
  const lusFeries = ditFeries
    ? listDays(premier, dernier)
        .filter(isFerie)
        .map((jour) => openByDay(oh, jour, 1))
    : [];
  const joursFeries = lusFeries.map(({ plages }) => plages[0] ?? []);
  const nommeDates = regles.some(({ selecteurs }) => DATE.test(selecteurs));
  const deroule = nommeDates || new Set(joursFeries.map((plages) => JSON.stringify(plages))).size > 1;

  const debut = deroule ? premier : ordinaryMonday(premier, isFerie);
  const { plages, incertitudes } = openByDay(oh, debut, deroule ? dernier - premier + 1 : 7);
  const jours = plages.map((p, rang) => ({ jour: debut + rang, plages: p, ferie: isFerie(debut + rang) }));
  const toujours = texte === '24/7' ? [[0, MINUTES_PAR_JOUR] satisfies Plage] : null;
  return {
    nommeDates,
    deroule,
    jours,
    dernier,
    semaine: deroule ? majorityWeek(jours) : plages,
    joursFeries,
    feries: ditFeries ? mostFrequent(joursFeries) : toujours,
    incertitudes: [...incertitudes, ...lusFeries.flatMap((lu) => lu.incertitudes)],
  };
}

const listDays = (premier: number, dernier: number): number[] =>
  Array.from({ length: dernier - premier + 1 }, (_, rang) => premier + rang);

/** The eve of the same day of the month, 18 months later. */
function lastDay(dateReference: string): number {
  const date = new Date(dateReference);
  date.setUTCMonth(date.getUTCMonth() + MOIS_DEROULES);
  return toDayNumber(date.toISOString().slice(0, 10)) - 1;
}

/** A Monday whose week, and the days beside it, have neither public holiday nor change of this process's clock. */
function ordinaryMonday(premier: number, isFerie: (jour: number) => boolean): number {
  let lundi = premier - weekdayOf(premier);
  while (!listDays(lundi - 1, lundi + 8).every((jour) => hasPlainClock(jour) && !isFerie(jour))) lundi += 7;
  return lundi;
}
