import { toDayNumber, weekdayOf } from './jour-paris.ts';

export const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** `lundi` */
export const nomJour = (date: string): string => JOURS[weekdayOf(toDayNumber(date))] ?? '';

/** `30 novembre`, `1er décembre`, with a non-breaking space. */
export function formatJourMois(date: string): string {
  const jour = Number(date.slice(8));
  return `${jour}${jour === 1 ? 'er' : ''}\u00a0${MOIS[Number(date.slice(5, 7)) - 1] ?? ''}`;
}
