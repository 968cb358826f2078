import type { Horaires, Plage } from '@model/horaires.ts';
import { encodeHoraires } from '../features/opening/encode-horaires.ts';
import { JOURS } from '../features/opening/format-date.ts';
import { capitalise, NBSP } from './format.ts';
import { formatPlages } from './horaires-plages.ts';

export { exceptionLines, validiteSentence } from './horaires-exceptions.ts';
export { formatPlages } from './horaires-plages.ts';

/** Days in a row with the same hours. 1 is Monday. */
export interface LigneSemaine {
  /** `Lundi au jeudi`, `Samedi et dimanche`, `Tous les jours` */
  jours: string;
  /** `9 h – 12 h, 14 h – 17 h` or `Fermé` */
  plages: string;
  jourDebut: number;
  jourFin: number;
}

interface Groupe {
  debut: number;
  fin: number;
  plages: readonly Plage[];
}

function groupJours(semaine: readonly Plage[][]): Groupe[] {
  const groupes: Groupe[] = [];
  semaine.forEach((plages, rang) => {
    const dernier = groupes.at(-1);
    if (dernier && JSON.stringify(dernier.plages) === JSON.stringify(plages)) dernier.fin = rang;
    else groupes.push({ debut: rang, fin: rang, plages });
  });
  return groupes;
}

function formatJours({ debut, fin }: Groupe): string {
  const [premier = '', dernier = ''] = [JOURS[debut], JOURS[fin]];
  if (debut === 0 && fin === 6) return 'Tous les jours';
  if (debut === fin) return capitalise(premier);
  return `${capitalise(premier)} ${fin === debut + 1 ? 'et' : 'au'} ${dernier}`;
}

/** The week as a table shows it, closed days included; nothing when the hours are unknown. */
export function weekLines(horaires: Horaires | null): LigneSemaine[] {
  return groupJours(horaires?.semaine ?? []).map((groupe) => ({
    jours: formatJours(groupe),
    plages: formatPlages(groupe.plages),
    jourDebut: groupe.debut + 1,
    jourFin: groupe.fin + 1,
  }));
}

const ABREGES = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'] as const;

function formatJoursCourts({ debut, fin }: Groupe): string {
  const [premier = '', dernier = ''] = [ABREGES[debut], ABREGES[fin]];
  if (debut === 0 && fin === 6) return 'tous les jours';
  if (debut === fin) return premier;
  return fin === debut + 1 ? `${premier} et ${dernier}` : `${premier}–${dernier}`;
}

/** For print, days of opening only: `lun.–jeu. 9 h–12 h, 14 h–17 h ; ven. 9 h–13 h`; `''` when unknown or only dated. */
export function shortWeek(horaires: Horaires | null): string {
  return groupJours(horaires?.semaine ?? [])
    .filter(({ plages }) => plages.length > 0)
    .map((groupe) => `${formatJoursCourts(groupe)}${NBSP}${formatPlages(groupe.plages, '–')}`)
    .join(`${NBSP}; `);
}

/** What is known of public holidays, in one sentence. */
export function feriesSentence({ feries }: Horaires): string {
  if (feries === null) return `Jours fériés${NBSP}: appelez avant de venir.`;
  if (feries.length === 0) return 'Fermé les jours fériés.';
  return `Jours fériés${NBSP}: ${formatPlages(feries)}.`;
}

/** Attributes of a card's root that src/features/opening reads. */
export function ouvertureAttributes(
  horaires: Horaires | null,
  fermeDepuis: string | null,
): { 'data-horaires': string; 'data-ferme-depuis'?: string } {
  return {
    'data-horaires': encodeHoraires(horaires),
    ...(fermeDepuis === null ? {} : { 'data-ferme-depuis': fermeDepuis }),
  };
}
