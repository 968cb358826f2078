import type { Plage } from '@model/horaires.ts';
import { formatHeure } from '../features/opening/format-heure.ts';
import { NBSP } from './format.ts';

/** `9 h – 12 h, 14 h – 17 h`; `Fermé` without any range. */
export function formatPlages(plages: readonly Plage[], tiret = `${NBSP}– `): string {
  if (plages.length === 0) return 'Fermé';
  return plages
    .map(([ouvre, ferme]) =>
      ferme - ouvre === 1440
        ? `24${NBSP}h sur 24`
        : `${ouvre === 0 ? `0${NBSP}h` : formatHeure(ouvre)}${tiret}${formatHeure(ferme)}`,
    )
    .join(', ');
}
