import type { Famille } from '@model/famille.ts';
import type { Candidat } from './candidats.ts';
import type { Besoin } from './decode-lieux.ts';
import { RAYONS, type Rayon } from './etat-url.ts';
import { AUCUN_FILTRE, filterCandidats, type Filtres, type NomFiltre } from './filtres.ts';

/** How many lieux each option would leave, the other filters as they are. */
export interface Comptes {
  familles: Record<Famille, number>;
  ouvert: number;
  sansRdv: number;
  itinerant: number;
  acces: number;
  /** By id; '' for none. */
  operateurs: ReadonlyMap<string, number>;
  rayons: Record<Rayon, number>;
  /** Of the lieux that the other filters leave, for how many the fact is known. */
  connus: { total: number; horaires: number; rendezVous: number; acces: number };
}

/** `fixes`: operators that the need itself asks for, besides the one that is chosen. */
export function countOptions(
  candidats: readonly Candidat[],
  filtres: Filtres,
  options: { familles: readonly Famille[]; operateurs: readonly Besoin[]; fixes: readonly Besoin[] },
  instant: number,
): Comptes {
  const list = (change: Partial<Filtres>): Candidat[] =>
    filterCandidats(candidats, { ...filtres, ...change }, instant);
  const count = (change: Partial<Filtres>): number => list(change).length;
  const { fixes } = options;
  const base = list({ ouvert: false, sansRdv: false, acces: false });
  const known = (test: (candidat: Candidat) => boolean): number => base.filter(test).length;
  return {
    familles: Object.fromEntries(
      options.familles.map((famille) => [famille, count({ familles: [famille] })]),
    ) as Record<Famille, number>,
    ouvert: count({ ouvert: true }),
    sansRdv: count({ sansRdv: true }),
    itinerant: count({ itinerant: true }),
    acces: count({ acces: true }),
    operateurs: new Map([
      ['', count({ operateurs: fixes })],
      ...options.operateurs.map((operateur): [string, number] => [
        operateur.id,
        count({ operateurs: [...fixes, operateur] }),
      ]),
    ]),
    rayons: Object.fromEntries(RAYONS.map((rayon) => [rayon, count({ rayon })])) as Record<Rayon, number>,
    connus: {
      total: base.length,
      horaires: known(({ lieu }) => lieu.horaires !== '' && !lieu.itinerant),
      rendezVous: known(({ lieu }) => lieu.rendezVous !== null),
      acces: known(({ lieu }) => lieu.acces),
    },
  };
}

/** A filter to take off, and how many lieux the list would then have. */
export interface Allegement {
  filtre: NomFiltre;
  reste: number;
}

const NOMS = Object.keys(AUCUN_FILTRE) as NomFiltre[];

/** For an empty list: the filters whose removal alone brings something back, the most generous first. */
export function findAllegements(
  candidats: readonly Candidat[],
  filtres: Filtres,
  instant: number,
  neutre: Partial<Filtres> = {},
): Allegement[] {
  const sans = { ...AUCUN_FILTRE, ...neutre };
  return NOMS.filter((filtre) => JSON.stringify(filtres[filtre]) !== JSON.stringify(sans[filtre]))
    .map((filtre) => ({
      filtre,
      reste: filterCandidats(candidats, { ...filtres, [filtre]: sans[filtre] }, instant).length,
    }))
    .filter(({ reste }) => reste > 0)
    .sort((a, b) => b.reste - a.reste);
}
