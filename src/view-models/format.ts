import type { DateSource } from '@model/date-source.ts';

/** No-break space: between a number and its unit, before the high signs of French. */
export const NBSP = '\u00a0';

const kilometres = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const jour = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const mois = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `+33359734180` -> `03 59 73 41 80`, kept on one line. */
export function formatTelephone(e164: string): string {
  const national = `0${e164.slice(3)}`;
  return (national.match(/../g) ?? []).join(NBSP);
}

/** Metres -> `800 m` (to the next 100), `8,3 km` under ten kilometres, `23 km` above. */
export function formatDistance(metres: number): string {
  const rounded = Math.max(100, Math.round(metres / 100) * 100);
  if (rounded < 1000) return `${rounded}${NBSP}m`;
  const km = metres < 9_950 ? rounded / 1000 : Math.round(metres / 1000);
  return `${kilometres.format(km)}${NBSP}km`;
}

/** Minutes -> `25 min`, `1 h 40`, `2 h`. */
export function formatDuree(minutes: number): string {
  const [heures, reste] = [Math.floor(minutes / 60), minutes % 60];
  if (heures === 0) return `${minutes}${NBSP}min`;
  return `${heures}${NBSP}h${reste === 0 ? '' : `${NBSP}${String(reste).padStart(2, '0')}`}`;
}

/** The date as exact as it is known: `1er août 2024`, `novembre 2021`, `2016`, `date inconnue`. */
export function formatDate(date: DateSource): string {
  if (date === 'inconnue') return 'date inconnue';
  const [year, month, day] = date.split('-').map(Number);
  if (month === undefined) return date;
  const instant = new Date(Date.UTC(year ?? 0, month - 1, day ?? 1));
  return day === undefined ? mois.format(instant) : jour.format(instant).replace(/^1 /, '1er ');
}

/** `3` + `lieu` -> `3 lieux`, with French plural from two on. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('fr-FR')}${NBSP}${count < 2 ? singular : plural}`;
}

/** Joins with commas and a last « et ». */
export function joinFrench(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;
}

/** A name at the start of a sentence or a heading. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** Longer titles are cut in a list of results. */
const TITLE_LENGTH = 70;

/** The title of a page with the name of the site after it, where both fit. */
export function withSiteName(titre: string, site: string): string {
  const full = `${titre} – ${site}`;
  return full.length <= TITLE_LENGTH ? full : titre;
}
