import type { Itinerance } from '@model/itinerance.ts';
import { toLieu } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { formatDate, formatTelephone, joinFrench } from './format.ts';
import { mustGet } from './must-be.ts';

/** What a page says of one stop of a travelling service. */
export interface Passage {
  lieu: string;
  nom: string;
  href: string;
  /** When it stops, never an invented date. */
  quand: string;
  endroit: string | null;
  /** `quand` and `endroit` on one line. */
  quandEtOu: string;
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
  '5': 'cinquième',
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

/**
 * `FREQ=MONTHLY;BYDAY=2WE` -> `le deuxième mercredi du mois`, `FREQ=WEEKLY;BYDAY=MO,TH` -> `chaque lundi et jeudi`;
 * `null` for a rule that has no plain sentence.
 */
export function ruleSentence(regle: string): string | null {
  const [, frequence, jours = ''] = /^FREQ=(MONTHLY|WEEKLY);BYDAY=([-\dA-Z,]+)$/.exec(regle) ?? [];
  const days = jours.split(',').map((day) => {
    const [, rang = '', jour = ''] = /^(-?\d)?([A-Z]{2})$/.exec(day) ?? [];
    return { rang: RANGS[rang], jour: JOURS[jour] };
  });
  if (frequence === 'WEEKLY' && days.every(({ jour }) => jour !== undefined))
    return `chaque ${joinFrench(days.map(({ jour = '' }) => jour))}`;
  if (frequence === 'MONTHLY' && days.every(({ rang, jour }) => rang !== undefined && jour !== undefined))
    return `${joinFrench(days.map(({ rang = '', jour = '' }) => `le ${rang} ${jour}`))} du mois`;
  return null;
}

/** The stop in words: its rule when the source gives one, else that the day is to be confirmed by phone. */
export function passagesSentence(stop: Itinerance, contexte: Contexte): Passage {
  const lieu = mustGet(contexte.lieux, stop.lieu);
  const rule = stop.regle === null ? null : ruleSentence(stop.regle);
  const monthly = lieu.type === 'bus-france-services';
  const quand =
    rule ?? (monthly ? 'une journée par mois, date à confirmer par téléphone' : 'jours à confirmer');
  return {
    lieu: lieu.id,
    nom: lieu.nom,
    href: toLieu(lieu.slug),
    quand,
    endroit: stop.endroit,
    quandEtOu: [quand, stop.endroit].filter(Boolean).join(', '),
    telephone:
      lieu.telephone === null
        ? null
        : { href: `tel:${lieu.telephone}`, texte: formatTelephone(lieu.telephone) },
    source: formatDate(stop.date_maj),
    sourceUrl: stop.source_url,
    aVerifier: stop.statut === 'a-verifier',
  };
}
