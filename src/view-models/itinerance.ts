import type { Itinerance } from '@model/itinerance.ts';
import { toLieu } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { formatDate, formatTelephone } from './format.ts';
import { mustGet } from './must-be.ts';

/** What a page says of one stop of a travelling service. */
export interface Passage {
  lieu: string;
  nom: string;
  href: string;
  /** When it stops, never an invented date. */
  quand: string;
  endroit: string | null;
  telephone: { href: string; texte: string } | null;
  source: string;
  sourceUrl: string | null;
  aVerifier: boolean;
}

const RANGS: Readonly<Record<string, string>> = {
  '1': 'premier',
  '2': 'deuxième',
  '3': 'troisième',
  '4': 'quatrième',
  '-1': 'dernier',
};
const JOURS: Readonly<Record<string, string>> = {
  MO: 'lundi',
  TU: 'mardi',
  WE: 'mercredi',
  TH: 'jeudi',
  FR: 'vendredi',
  SA: 'samedi',
  SU: 'dimanche',
};

/** `FREQ=MONTHLY;BYDAY=2WE` -> `le deuxième mercredi du mois`; `null` for a rule that has no plain sentence. */
export function ruleSentence(regle: string): string | null {
  const [, rang, jour] = /^FREQ=MONTHLY;BYDAY=(-?\d)([A-Z]{2})$/.exec(regle) ?? [];
  const words = [RANGS[rang ?? ''], JOURS[jour ?? '']];
  return words.includes(undefined) ? null : `le ${words.join(' ')} du mois`;
}

/** The stop in words: its rule when the source gives one, else that the day is to be confirmed by phone. */
export function passagesSentence(stop: Itinerance, contexte: Contexte): Passage {
  const lieu = mustGet(contexte.lieux, stop.lieu);
  const rule = stop.regle === null ? null : ruleSentence(stop.regle);
  const monthly = lieu.type === 'bus-france-services';
  return {
    lieu: lieu.id,
    nom: lieu.nom,
    href: toLieu(lieu.slug),
    quand: rule ?? (monthly ? 'une journée par mois, date à confirmer par téléphone' : 'jours à confirmer'),
    endroit: stop.endroit,
    telephone:
      lieu.telephone === null
        ? null
        : { href: `tel:${lieu.telephone}`, texte: formatTelephone(lieu.telephone) },
    source: formatDate(stop.date_maj),
    sourceUrl: stop.source_url,
    aVerifier: stop.statut === 'a-verifier',
  };
}
