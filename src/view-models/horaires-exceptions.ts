import type { Exception, Horaires } from '@model/horaires.ts';
import { formatJourMois } from '../features/opening/format-date.ts';
import { toDayNumber, weekdayOf } from '../features/opening/jour-paris.ts';
import { formatDate, joinFrench } from './format.ts';
import { formatPlages } from './horaires-plages.ts';

/** `le 14 juillet 2026`, `du 3 au 21 août 2026`, `du 24 décembre 2026 au 2 janvier 2027` */
export function formatPeriode(du: string, au: string): string {
  if (du === au) return `le ${formatDate(du)}`;
  if (du.slice(0, 7) === au.slice(0, 7)) {
    const jour = Number(du.slice(8));
    return `du ${jour === 1 ? '1er' : jour} au ${formatDate(au)}`;
  }
  return `du ${du.slice(0, 4) === au.slice(0, 4) ? formatJourMois(du) : formatDate(du)} au ${formatDate(au)}`;
}

/** A long weekend: what comes back less often than that is told date by date. */
const JOURS_FERMES_AU_PLUS = 3;

/** Weekly runs of the same season, apart only by a weekend on which the lieu never opens, read as one period. */
function joinAcrossClosedDays(exceptions: readonly Exception[], semaine: Horaires['semaine']): Exception[] {
  const jointes: Exception[] = [];
  for (const exception of exceptions) {
    const derniere = jointes.at(-1);
    const memes =
      derniere?.motif === exception.motif &&
      JSON.stringify(derniere.plages) === JSON.stringify(exception.plages);
    if (derniere && memes && isClosedBetween(derniere.au, exception.du, semaine)) derniere.au = exception.au;
    else jointes.push({ ...exception });
  }
  return jointes;
}

function isClosedBetween(apres: string, avant: string, semaine: Horaires['semaine']): boolean {
  const [premier, fin] = [toDayNumber(apres) + 1, toDayNumber(avant)];
  if (fin - premier > JOURS_FERMES_AU_PLUS) return false;
  for (let jour = premier; jour < fin; jour++) if (semaine[weekdayOf(jour)]?.length) return false;
  return true;
}

/**
 * The exceptions from an ISO date on, same hours together: `Fermé du 24 décembre 2026 au 1er janvier 2027 (congés)`,
 * `9 h – 11 h du 15 juillet au 31 août 2027`.
 */
export function exceptionLines({ exceptions, semaine }: Horaires, depuis: string): string[] {
  const parHeures = new Map<string, { debut: string; motif: string | null; periodes: string[] }>();
  for (const { du, au, plages, motif } of joinAcrossClosedDays(exceptions, semaine)) {
    if (au < depuis) continue;
    const debut = formatPlages(plages);
    const groupe = parHeures.get(`${debut}|${motif}`) ?? { debut, motif, periodes: [] };
    groupe.periodes.push(formatPeriode(du, au));
    parHeures.set(`${debut}|${motif}`, groupe);
  }
  return [...parHeures.values()].map(
    ({ debut, motif, periodes }) => `${debut} ${joinFrench(periodes)}${motif === null ? '' : ` (${motif})`}`,
  );
}

/** Until when seasonal hours are known; `null` when they do not change with the season. */
export const validiteSentence = ({ valables_jusqu_au }: Horaires): string | null =>
  valables_jusqu_au === null ? null : `Horaires connus jusqu’au ${formatDate(valables_jusqu_au)}.`;
