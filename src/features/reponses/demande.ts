import type { Besoin, Commune, Donnees } from './decode-lieux.ts';
import { ETAT_VIDE, type Etat } from './etat-url.ts';
import type { Filtres } from './filtres.ts';
import type { Origine } from './origine.ts';

/** What the search engine read in `q`: ids and codes INSEE, the likeliest commune first. */
export interface Lecture {
  besoin: string | null;
  communes: string[];
  /** « près de moi » */
  presDeMoi: boolean;
  /** Words that matter and were not understood. */
  reste: string[];
}

export const RIEN_LU: Readonly<Lecture> = { besoin: null, communes: [], presDeMoi: false, reste: [] };

/** What is asked: the address and the sentence, once what they name has been found. */
export interface Demande {
  etat: Etat;
  besoin: Besoin | null;
  commune: Commune | null;
  /** At least two when a postal code or a beginning of a name is shared; the one retained is the first. */
  choix: Commune[];
  /** Chosen in the filters. */
  operateur: Besoin | null;
  presDeMoi: boolean;
  reste: string[];
}

/** What the address says outright wins over what the sentence means; ids that do not exist are as if they were not there. */
export function toDemande(etat: Etat, lecture: Lecture, { besoins, communes, familles }: Donnees): Demande {
  const lues = lecture.communes.flatMap((code) => communes.get(code) ?? []);
  const dite = etat.commune === null ? undefined : communes.get(etat.commune);
  const operateur = besoins.get(etat.operateur ?? '');
  return {
    etat: { ...etat, familles: etat.familles && etat.familles.filter((id) => familles.includes(id)) },
    besoin: besoins.get(etat.besoin ?? '') ?? besoins.get(lecture.besoin ?? '') ?? null,
    commune: dite ?? lues[0] ?? null,
    choix: dite === undefined && lues.length > 1 ? lues : [],
    operateur: operateur?.genre === 'operateur' ? operateur : null,
    presDeMoi: lecture.presDeMoi,
    reste: lecture.reste,
  };
}

/** True when there is something to list: a need, a place or a filter. */
export function hasAnswer({ besoin, commune, operateur, etat }: Demande): boolean {
  const { familles, ouvert, sansRdv, itinerant, acces } = etat;
  return (
    besoin !== null ||
    commune !== null ||
    operateur !== null ||
    familles !== null ||
    ouvert ||
    sansRdv ||
    itinerant ||
    acces
  );
}

/** The familles that are listed while no other is chosen: the first one to try for the need, else all. */
export const defaultFamilles = ({ besoin }: Demande): Filtres['familles'] =>
  besoin?.familles.slice(0, 1) ?? [];

/** Operators that the need itself asks for. */
export const ownOperateurs = ({ besoin }: Demande): Besoin[] =>
  besoin?.genre === 'operateur' ? [besoin] : [];

/** The filters in force from an origin: a radius needs one, « in my commune » needs a commune. */
export function toFiltres(demande: Demande, origine: Origine | null, someAcces: boolean): Filtres {
  const { etat, operateur } = demande;
  const isMeasurable = origine !== null && (etat.rayon !== 'commune' || origine.commune !== null);
  return {
    familles: etat.familles ?? defaultFamilles(demande),
    ouvert: etat.ouvert,
    sansRdv: etat.sansRdv,
    itinerant: etat.itinerant,
    operateurs: [...ownOperateurs(demande), ...(operateur ? [operateur] : [])],
    acces: etat.acces && someAcces,
    rayon: isMeasurable ? etat.rayon : '',
  };
}

/** The familles to write in the address: `null` when they are those that come by themselves. */
export function toEtatFamilles(demande: Demande, chosen: readonly string[]): Etat['familles'] {
  const byDefault = defaultFamilles(demande);
  return chosen.length === byDefault.length && byDefault.every((famille) => chosen.includes(famille))
    ? null
    : (chosen as NonNullable<Etat['familles']>);
}

/*
 * Choices of need and place. A sentence that is corrected is no longer what the person means: what was understood of it
 * is written out in its place.
 */

const spellOut = ({ etat, besoin, commune }: Demande): Etat => ({
  ...etat,
  q: '',
  besoin: besoin?.id ?? null,
  commune: commune?.code ?? null,
});

export const withoutBesoin = (demande: Demande): Etat => ({
  ...spellOut(demande),
  besoin: null,
  familles: null,
});

export const withoutPlace = (demande: Demande): Etat => ({ ...spellOut(demande), commune: null, rayon: '' });

export const withCommune = (demande: Demande, code: string): Etat => ({
  ...spellOut(demande),
  commune: code,
});

/** From the device's position, which is nowhere in the address. */
export const withPosition = (demande: Demande): Etat => ({
  ...spellOut(demande),
  commune: null,
  rayon: demande.etat.rayon === 'commune' ? '' : demande.etat.rayon,
});

/** The same need and place without any filter. */
export const withoutFilters = ({ etat: { q, besoin, commune } }: Demande): Etat => ({
  ...ETAT_VIDE,
  q,
  besoin,
  commune,
});
