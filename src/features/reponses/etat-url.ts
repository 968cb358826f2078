import type { Famille } from '@model/famille.ts';

/** How far one goes: no limit, the commune itself, or kilometres as the crow flies. */
export const RAYONS = ['', 'commune', '10', '20', '30'] as const;
export type Rayon = (typeof RAYONS)[number];

/** What the address of the page of answers says: all that can be shared. A position is never in it. */
export interface Etat {
  /** What was typed, '' for nothing. */
  q: string;
  /** Code INSEE; what it names may not exist. */
  commune: string | null;
  /** Id of a démarche, an operator or a famille; may not exist. */
  besoin: string | null;
  /** `null`: those of the need; `[]`: all. */
  familles: Famille[] | null;
  ouvert: boolean;
  sansRdv: boolean;
  itinerant: boolean;
  operateur: string | null;
  acces: boolean;
  rayon: Rayon;
}

/** A sentence, not a book. */
const LONGEST_Q = 200;
/** Ids that an address may name. */
const MOST_IDS = 10;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CODE_INSEE = /^(\d{2}|2[AB])\d{3}$/;

export const ETAT_VIDE: Readonly<Etat> = {
  q: '',
  commune: null,
  besoin: null,
  familles: null,
  ouvert: false,
  sansRdv: false,
  itinerant: false,
  operateur: null,
  acces: false,
  rayon: '',
};

/** Reads a query string (`q=…&commune=…`). What is malformed is as if it were not there; whether ids exist is not known here. */
export function parseEtat(search: string): Etat {
  const params = new URLSearchParams(search);
  const read = (name: string, pattern: RegExp): string | null => {
    const value = params.get(name);
    return value !== null && pattern.test(value) ? value : null;
  };
  const rayon = params.get('rayon');
  return {
    q: cleanText(params.get('q') ?? ''),
    commune: read('commune', CODE_INSEE),
    besoin: read('besoin', ID),
    familles: parseFamilles(params.get('famille')),
    ouvert: params.get('ouvert') === '1',
    sansRdv: params.get('rdv') === 'sans',
    itinerant: params.get('itinerant') === '1',
    operateur: read('operateur', ID),
    acces: params.get('acces') === '1',
    rayon: RAYONS.find((known) => known === rayon) ?? '',
  };
}

/** Without control characters, double spaces, or what follows the two hundredth sign. */
const cleanText = (text: string): string =>
  text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_Q)
    .trim();

function parseFamilles(text: string | null): Famille[] | null {
  if (text === null) return null;
  if (text === '') return [];
  const ids = [...new Set(text.split(',', MOST_IDS))].filter((id) => ID.test(id)) as Famille[];
  return ids.length > 0 ? ids : null;
}

/** The query string that `parseEtat` reads back, always in the same order; '' when nothing is asked. */
export function formatEtat(etat: Etat): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') params.set(name, value);
  };
  put('q', etat.q);
  put('commune', etat.commune);
  put('besoin', etat.besoin);
  if (etat.familles !== null) params.set('famille', etat.familles.join(','));
  put('ouvert', etat.ouvert ? '1' : null);
  put('rdv', etat.sansRdv ? 'sans' : null);
  put('itinerant', etat.itinerant ? '1' : null);
  put('operateur', etat.operateur);
  put('acces', etat.acces ? '1' : null);
  put('rayon', etat.rayon);
  const text = params.toString().replaceAll('%2C', ',');
  return text;
}
