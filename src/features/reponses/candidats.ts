import { estimateMinutes } from '@model/temps-trajet.ts';
import type { Arret, Lieu } from './decode-lieux.ts';
import { metresBetween, type Origine } from './origine.ts';

/** A lieu as seen from an origin; without one, `metres` is `null`. */
export interface Candidat {
  lieu: Lieu;
  /** Metres as the crow flies; of a service that travels, to its nearest stop. */
  metres: number | null;
  /** Minutes by car, `null` inside the commune or without an origin. */
  minutes: number | null;
  dansLaCommune: boolean;
  /** The nearest stop of a service that travels, the first by name without an origin. */
  arret: Arret | null;
}

const collator = new Intl.Collator('fr');

const toCandidat = (lieu: Lieu, origine: Origine | null, arret: Arret | null): Candidat => {
  const where = arret?.commune ?? lieu;
  const code = arret?.commune.code ?? lieu.commune.code;
  const dansLaCommune = origine?.commune?.code === code;
  const isNowhere = lieu.itinerant && arret === null;
  const metres = origine === null || isNowhere ? null : metresBetween(origine, where);
  return {
    lieu,
    metres,
    minutes:
      metres === null || origine === null || dansLaCommune ? null : estimateMinutes(metres, origine.densite),
    dansLaCommune: dansLaCommune && !isNowhere,
    arret,
  };
};

/** Every lieu seen from an origin, in the order in which lists show them (`compareCandidats`). */
export function toCandidats(lieux: readonly Lieu[], origine: Origine | null): Candidat[] {
  return lieux
    .map((lieu) => {
      const [first, ...others] = lieu.arrets.map((arret) => toCandidat(lieu, origine, arret));
      if (first === undefined) return toCandidat(lieu, origine, null);
      return others.reduce((best, other) => (compareCandidats(other, best) < 0 ? other : best), first);
    })
    .sort(compareCandidats);
}

/**
 * In the commune first, those whose address is known before the others; then the nearest. Without an origin, by commune then
 * name. What has no distance comes last. Ids part equals, so that the order never depends on the download.
 */
export function compareCandidats(a: Candidat, b: Candidat): number {
  const inside = Number(b.dansLaCommune) - Number(a.dansLaCommune);
  if (inside !== 0) return inside;
  if (a.dansLaCommune) {
    const rank = Number(a.lieu.approximatif) - Number(b.lieu.approximatif);
    if (rank !== 0) return rank;
  }
  return (
    (a.metres ?? Infinity) - (b.metres ?? Infinity) ||
    collator.compare(communeOf(a), communeOf(b)) ||
    collator.compare(a.lieu.nom, b.lieu.nom) ||
    (a.lieu.id < b.lieu.id ? -1 : 1)
  );
}

const communeOf = ({ lieu, arret }: Candidat): string => (arret?.commune ?? lieu.commune).nom;
