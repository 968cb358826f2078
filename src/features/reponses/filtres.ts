import type { Famille } from '@model/famille.ts';
import { decideOuverture } from '../opening/decide-ouverture.ts';
import { decodeHoraires } from '../opening/encode-horaires.ts';
import type { Candidat } from './candidats.ts';
import type { Besoin, Lieu } from './decode-lieux.ts';
import type { Rayon } from './etat-url.ts';

/** What a person has chosen to see. */
export interface Filtres {
  /** Empty: all. */
  familles: readonly Famille[];
  ouvert: boolean;
  sansRdv: boolean;
  itinerant: boolean;
  operateurs: readonly Besoin[];
  acces: boolean;
  rayon: Rayon;
}

export type NomFiltre = keyof Filtres;

/** The same, with one of them neutral. */
export const AUCUN_FILTRE: Readonly<Filtres> = {
  familles: [],
  ouvert: false,
  sansRdv: false,
  itinerant: false,
  operateurs: [],
  acces: false,
  rayon: '',
};

/** Whether a lieu is one where an operator's procedures are dealt with: its own counters, else the familles that help with them. */
const servesOperateur = (lieu: Lieu, { types, familles }: Besoin): boolean =>
  types.length > 0 ? types.includes(lieu.type) : lieu.familles.some((famille) => familles.includes(famille));

/** By its own hours; nobody knows where a service that travels is at this minute. */
export const isOpenAt = ({ horaires, fermeDepuis, itinerant }: Lieu, instant: number): boolean =>
  !itinerant && decideOuverture(decodeHoraires(horaires), instant, { fermeDepuis }).etat === 'ouvert';

/** Within the commune, or within kilometres of the origin; what has no distance is not. */
const isWithin = ({ metres, dansLaCommune }: Candidat, rayon: Rayon): boolean =>
  rayon === '' || dansLaCommune || (rayon !== 'commune' && metres !== null && metres <= Number(rayon) * 1000);

/**
 * The candidates that pass every filter, in the same order. Services that travel are a list of their own: `itinerant`
 * says which of the two is meant. `instant`: milliseconds.
 */
export function filterCandidats(
  candidats: readonly Candidat[],
  filtres: Filtres,
  instant: number,
): Candidat[] {
  const { familles, ouvert, sansRdv, itinerant, operateurs, acces, rayon } = filtres;
  return candidats.filter(
    (candidat) =>
      candidat.lieu.itinerant === itinerant &&
      (familles.length === 0 || candidat.lieu.familles.some((famille) => familles.includes(famille))) &&
      operateurs.every((operateur) => servesOperateur(candidat.lieu, operateur)) &&
      (!sansRdv || candidat.lieu.sansRdv) &&
      (!acces || candidat.lieu.acces) &&
      isWithin(candidat, rayon) &&
      (!ouvert || isOpenAt(candidat.lieu, instant)),
  );
}

/** The services that stop in the commune, whatever the distance asked, for the short part beside a list of places. */
export const listItinerants = (
  candidats: readonly Candidat[],
  filtres: Filtres,
  instant: number,
): Candidat[] =>
  filterCandidats(candidats, { ...filtres, itinerant: true, ouvert: false, rayon: 'commune' }, instant);
