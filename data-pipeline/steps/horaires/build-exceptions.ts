import type { Exception, Plage } from '../../model/horaires.ts';
import { toIsoDate, toWallDate, weekdayOf } from './open-by-day.ts';

export interface JourObserve {
  /** Days since 1970-01-01. */
  jour: number;
  plages: Plage[];
  ferie: boolean;
}

const minutesOuvertes = (plages: readonly Plage[]): number =>
  plages.reduce((somme, [ouvre, ferme]) => somme + ferme - ouvre, 0);

/** The list of ranges that comes most often; on a tie the shorter one, so that nobody comes for nothing. */
export function mostFrequent(listes: readonly Plage[][]): Plage[] {
  const comptes = new Map<string, { plages: Plage[]; nombre: number }>();
  for (const plages of listes) {
    const cle = JSON.stringify(plages);
    const compte = comptes.get(cle) ?? { plages, nombre: 0 };
    compte.nombre++;
    comptes.set(cle, compte);
  }
  const [premier] = [...comptes.values()].sort(
    (a, b) => b.nombre - a.nombre || minutesOuvertes(a.plages) - minutesOuvertes(b.plages),
  );
  return premier?.plages ?? [];
}

/** The most frequent hours of each weekday, Monday first, public holidays aside. */
export const majorityWeek = (jours: readonly JourObserve[]): Plage[][] =>
  Array.from({ length: 7 }, (_, rang) =>
    mostFrequent(
      jours.filter(({ jour, ferie }) => !ferie && weekdayOf(jour) === rang).map(({ plages }) => plages),
    ),
  );

/**
 * Same hours on that day. Compared as moments of this process's clock: where it skips an hour, the library cannot
 * tell a range that ends at 02:00 from one that ends at 03:00, and that must not make an exception.
 */
const sameHours = (jour: number, a: readonly Plage[], b: readonly Plage[]): boolean =>
  a.length === b.length &&
  a.flat().every((minutes, rang) => +toWallDate(jour, minutes) === +toWallDate(jour, b.flat()[rang]));

/** What the rule behind a day says: its comment, and whether it names this very day rather than a period. */
export type Explain = (observe: JourObserve) => { motif: string | null; nommeCeJour: boolean };

interface Regularite {
  semaine: readonly Plage[][];
  feries: readonly Plage[] | null;
  explain: Explain;
}

/**
 * Days that do not follow the week nor the public holidays, as runs of days with the same hours; days that would have
 * had these hours anyway do not break a run. When nothing is known of public holidays, hours of a whole season do not
 * open them: only a rule that names the day, or a closure, does.
 */
export function buildExceptions(jours: readonly JourObserve[], regularite: Regularite): Exception[] {
  const exceptions: Exception[] = [];
  let courante: Exception | null = null;
  for (const observe of jours) {
    const { jour, plages, ferie } = observe;
    const { semaine, feries, explain } = regularite;
    const attendues = (ferie && feries) || (semaine[weekdayOf(jour)] ?? []);
    const { motif, nommeCeJour } = explain(observe);
    const ferieOuvert = ferie && feries === null && plages.length > 0;
    const differe = ferieOuvert ? nommeCeJour : !sameHours(jour, plages, attendues);
    const date = toIsoDate(jour);
    if (ferieOuvert && !nommeCeJour) courante = null;
    else if (courante && sameHours(jour, plages, courante.plages) && (!differe || motif === courante.motif)) {
      if (differe) courante.au = date;
    } else if (differe) {
      courante = { du: date, au: date, plages, motif };
      exceptions.push(courante);
    } else courante = null;
  }
  return exceptions;
}
