import type { Densite } from './commune.ts';

/**
 * Road distance over crow-fly distance. A convention of French public code (1.3 for cars), not a measure: studies only
 * say that the detour is larger in towns (15 to 25 % cannot be avoided, Héran) and shrinks with distance.
 */
export const DETOUR = 1.3;

/**
 * Mean speed by car over the first `KM_LOCAUX`, door to door, in km/h, by density of the commune where the trip begins.
 * No official table exists per class; three published figures hold this one: 36 km/h on average for local trips of 10 to
 * 20 km (Enquête mobilité des personnes 2019), about 40 km/h on the small roads of the south Avesnois (press, 2019), and
 * 38 to 60 km/h as the usual fallback of public code. Dense places are slower than the average, the country a little faster.
 */
export const VITESSES_KMH: Readonly<Record<Densite, number>> = {
  'Grands centres urbains': 25,
  'Centres urbains intermédiaires': 30,
  'Petites villes': 36,
  'Ceintures urbaines': 36,
  'Bourgs ruraux': 40,
  'Rural à habitat dispersé': 42,
  'Rural à habitat très dispersé': 45,
};

/** Road kilometres that go at the speed of the place: the middle of the 10 to 20 km for which that speed is published. */
export const KM_LOCAUX = 15;
/** Beyond them a trip takes the main roads: the upper end of the usual 38 to 60 km/h. */
export const VITESSE_AU_DELA_KMH = 60;

/** An estimate is told in steps of five minutes: even with a real road network, half are off by more than that. */
const PAS_MINUTES = 5;

/** Minutes by car over `metres` as the crow flies, a multiple of 5, at least 5: an estimate, and shown as one. */
export function estimateMinutes(metres: number, densite: Densite): number {
  const route = (metres / 1000) * DETOUR;
  const heures =
    Math.min(route, KM_LOCAUX) / VITESSES_KMH[densite] + Math.max(0, route - KM_LOCAUX) / VITESSE_AU_DELA_KMH;
  return Math.max(PAS_MINUTES, Math.round((heures * 60) / PAS_MINUTES) * PAS_MINUTES);
}
