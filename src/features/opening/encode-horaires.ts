import type { Exception, Horaires, Plage } from '@model/horaires.ts';

/*
 * The text of `data-horaires`, short because a page carries one for each lieu:
 *   semaine | feries | exceptions | valables_jusqu_au
 *   540-720,840-1020;540-720;;;;; | ? | 2026-12-24/2027-01-02=;2027-07-15=540-660 | 2028-04-30
 * Minutes after midnight; days and exceptions between `;`, ranges between `,`; `?` is unknown, nothing is closed.
 */

const encodePlages = (plages: readonly Plage[]): string => plages.map((plage) => plage.join('-')).join(',');

const decodePlages = (texte: string): Plage[] =>
  texte
    .split(',')
    .filter(Boolean)
    .map((plage): Plage => {
      const [ouvre, ferme] = plage.split('-');
      return [Number(ouvre), Number(ferme)];
    });

const encodeException = ({ du, au, plages }: Exception): string =>
  `${du}${au === du ? '' : `/${au}`}=${encodePlages(plages)}`;

function decodeException(texte: string): Exception {
  const [dates = '', plages = ''] = texte.split('=');
  const [du = '', au = du] = dates.split('/');
  return { du, au, plages: decodePlages(plages), motif: null };
}

/** Hours as the attribute holds them; `''` when unknown. The reasons of the exceptions are left to the page's own text. */
export function encodeHoraires(horaires: Horaires | null): string {
  if (!horaires) return '';
  const { semaine, feries, exceptions, valables_jusqu_au } = horaires;
  return [
    semaine.map(encodePlages).join(';'),
    feries ? encodePlages(feries) : '?',
    exceptions.map(encodeException).join(';'),
    valables_jusqu_au ?? '',
  ].join('|');
}

/** The hours that `encodeHoraires` wrote, every `motif` aside. */
export function decodeHoraires(texte: string): Horaires | null {
  if (texte === '') return null;
  const [semaine = '', feries = '?', exceptions = '', valables = ''] = texte.split('|');
  return {
    semaine: semaine.split(';').map(decodePlages),
    feries: feries === '?' ? null : decodePlages(feries),
    exceptions: exceptions.split(';').filter(Boolean).map(decodeException),
    valables_jusqu_au: valables || null,
  };
}
