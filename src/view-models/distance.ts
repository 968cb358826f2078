import type { Proche } from '@model/commune.ts';
import { formatDistance, formatDuree } from './format.ts';

/** A distance in words; the precisions stand once at the foot of a printed page instead of on each lieu. */
export interface Distance {
  /** `Dans la commune`, or `À 8,3 km` */
  longueur: string;
  /** `à vol d’oiseau` */
  precisionLongueur: string;
  /** `· environ 15 min en voiture` */
  duree: string;
  /** `(estimation)` */
  precisionDuree: string;
}

/** `À 8,3 km à vol d’oiseau · environ 15 min en voiture (estimation)`, or `Dans la commune`. */
export function toDistance(proche: Pick<Proche, 'dans_la_commune' | 'metres' | 'minutes'>): Distance {
  const { dans_la_commune, metres, minutes } = proche;
  return {
    longueur: dans_la_commune ? 'Dans la commune' : `À ${formatDistance(metres)}`,
    precisionLongueur: dans_la_commune ? '' : 'à vol d’oiseau',
    duree: minutes === null ? '' : `· environ ${formatDuree(minutes)} en voiture`,
    precisionDuree: minutes === null ? '' : '(estimation)',
  };
}
