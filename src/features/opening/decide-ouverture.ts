import type { Horaires, Plage } from '@model/horaires.ts';
import { nomFerie } from './feries.ts';
import { MINUTES_PAR_JOUR, minutesUntil, toIsoDate, toParisMinutes, weekdayOf } from './jour-paris.ts';

/** A bus comes once a month and a summer closure lasts two: look that far for the next change. */
const JOURS_CHERCHES = 92;

export type Etat = 'ouvert' | 'ferme' | 'inconnu';

/** What decided, in the order in which it is asked; `perimes`: after the last day that the hours cover. */
export type Motif =
  'definitif' | 'fermeture' | 'exception' | 'ferie' | 'semaine' | 'perimes' | 'sans-horaires';

export interface Changement {
  /** `incertain`: it is no longer known to be open. */
  genre: 'ouvre' | 'ferme' | 'incertain';
  /** ISO date and minutes after midnight, Paris. */
  date: string;
  minutes: number;
  /** Days from today: 0 today, 1 tomorrow. */
  jours: number;
  /** Minutes that really pass until then. */
  attente: number;
}

export interface Ouverture {
  etat: Etat;
  motif: Motif;
  /** No opening at all that day, as far as is known. */
  journeeSansOuverture: boolean;
  /** `null` when nothing changes, or nothing is known, within three months. */
  prochain: Changement | null;
  /** First public holiday of unknown hours before `prochain`, when closed: it might be open sooner. */
  ferieAvant: { date: string; jours: number; nom: string } | null;
}

interface Jour {
  /** `null`: unknown. */
  plages: readonly Plage[] | null;
  motif: Motif;
  ferie?: string;
  /** Minutes after midnight until which the day stays unknown: its usual night may go on past 1440. */
  finDuDoute?: number;
}

/**
 * What is decided for one day, in this order: closed for good, exceptional closure, exceptional hours, public holiday,
 * weekly hours. A public holiday of which the source says nothing is unknown, unless the weekday is closed anyway.
 */
function readJour(horaires: Horaires | null, jour: number, fermeDepuis: string | null): Jour {
  const date = toIsoDate(jour);
  if (fermeDepuis !== null && fermeDepuis <= date) return { plages: [], motif: 'definitif' };
  if (!horaires) return { plages: null, motif: 'sans-horaires' };
  const { semaine, feries, exceptions, valables_jusqu_au: fin } = horaires;
  if (fin !== null && fin < date) return { plages: null, motif: 'perimes' };
  const duJour = exceptions.filter(({ du, au }) => du <= date && date <= au);
  const exception = duJour.find(({ plages }) => plages.length === 0) ?? duJour[0];
  if (exception) {
    return { plages: exception.plages, motif: exception.plages.length > 0 ? 'exception' : 'fermeture' };
  }
  const habituelles = semaine[weekdayOf(jour)] ?? [];
  const ferie = nomFerie(date);
  if (ferie === null || (habituelles.length === 0 && !feries?.length)) {
    return { plages: habituelles, motif: 'semaine' };
  }
  const finDuDoute = feries ? 0 : Math.max(MINUTES_PAR_JOUR, ...habituelles.map(([, ferme]) => ferme));
  return { plages: feries, motif: 'ferie', ferie, finDuDoute };
}

/**
 * Whether a lieu is open at an instant, by the clocks of Paris, and when that changes next. Ranges are half-open: open
 * at the minute of opening, closed at the minute of closing. A night begun on one day goes on past midnight even into a
 * day that is closed. `fermeDepuis`: ISO date since which the lieu is closed for good.
 */
export function decideOuverture(
  horaires: Horaires | null,
  instant: Date | number,
  options: { fermeDepuis?: string | null } = {},
): Ouverture {
  const lus = new Map<number, Jour>();
  const read = (jour: number): Jour => {
    const lu = lus.get(jour) ?? readJour(horaires, jour, options.fermeDepuis ?? null);
    lus.set(jour, lu);
    return lu;
  };
  /** The range that holds a minute (since 1970-01-01) and the day it began on. */
  const findPlage = (minute: number): { fin: number; jour: Jour } | undefined => {
    const date = Math.floor(minute / MINUTES_PAR_JOUR);
    if (read(date).motif === 'definitif') return undefined;
    for (const debut of [date, date - 1]) {
      const jour = read(debut);
      const zero = debut * MINUTES_PAR_JOUR;
      const plage = jour.plages?.find(([ouvre, ferme]) => zero + ouvre <= minute && minute < zero + ferme);
      if (plage) return { fin: zero + plage[1], jour };
    }
    return undefined;
  };

  const maintenant = toParisMinutes(+instant);
  const aujourdhui = Math.floor(maintenant / MINUTES_PAR_JOUR);
  const horizon = maintenant + JOURS_CHERCHES * MINUTES_PAR_JOUR;
  const change = (genre: Changement['genre'], minute: number): Changement => {
    const jour = Math.floor(minute / MINUTES_PAR_JOUR);
    return {
      genre,
      date: toIsoDate(jour),
      minutes: minute - jour * MINUTES_PAR_JOUR,
      jours: jour - aujourdhui,
      attente: minutesUntil(+instant, minute),
    };
  };

  const enCours = findPlage(maintenant);
  if (enCours) {
    let { fin } = enCours;
    for (let suite = findPlage(fin); suite && fin < horizon; suite = findPlage(fin)) fin = suite.fin;
    const genre = read(Math.floor(fin / MINUTES_PAR_JOUR)).plages ? 'ferme' : 'incertain';
    const prochain = fin < horizon ? change(genre, fin) : null;
    return {
      etat: 'ouvert',
      motif: enCours.jour.motif,
      journeeSansOuverture: false,
      prochain,
      ferieAvant: null,
    };
  }

  const hier = read(aujourdhui - 1);
  const nuitDouteuse = (hier.finDuDoute ?? 0) > maintenant - (aujourdhui - 1) * MINUTES_PAR_JOUR;
  const ceJour = read(aujourdhui);
  const { plages, motif } = nuitDouteuse && ceJour.motif !== 'definitif' ? hier : ceJour;
  let prochain: Changement | null = null;
  let ferieAvant: Ouverture['ferieAvant'] = null;
  for (let jour = aujourdhui; !prochain && jour <= aujourdhui + JOURS_CHERCHES; jour++) {
    const { plages: ouvertes, ferie } = read(jour);
    const ouvre = ouvertes?.find(([debut]) => jour * MINUTES_PAR_JOUR + debut > maintenant)?.[0];
    if (ouvre !== undefined) prochain = change('ouvre', jour * MINUTES_PAR_JOUR + ouvre);
    if (!ouvertes && ferie && plages && !ferieAvant) {
      ferieAvant = { date: toIsoDate(jour), jours: jour - aujourdhui, nom: ferie };
    }
  }
  return {
    etat: plages ? 'ferme' : 'inconnu',
    motif,
    journeeSansOuverture: !plages?.length,
    prochain,
    ferieAvant,
  };
}
