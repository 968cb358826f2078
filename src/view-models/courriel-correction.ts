import type { Lieu } from '@model/lieu.ts';
import { addressLine } from './lieu-carte.ts';
import { formatTelephone, NBSP } from './format.ts';
import { shortWeek } from './horaires.ts';

const UNKNOWN = 'inconnu';

/** What the site shows and a visitor may mend: one line each. */
const shownFields = (lieu: Lieu): [string, string][] => [
  ['Nom', lieu.nom],
  ['Adresse', addressLine(lieu)],
  ['Téléphone', lieu.telephone === null ? UNKNOWN : formatTelephone(lieu.telephone)],
  ['Courriel', lieu.courriels.join(', ') || UNKNOWN],
  ['Site', lieu.site_web ?? UNKNOWN],
  ['Horaires', shortWeek(lieu.horaires) || UNKNOWN],
  ['Fermé définitivement', lieu.ferme_depuis === null ? 'non' : 'oui'],
];

/**
 * A `mailto:` address whose message names the lieu and its page, and holds one line for each field to correct. Without
 * a recipient the visitor's mail program asks for one. Line ends are CRLF, as RFC 6068 asks.
 */
export function correctionMail(lieu: Lieu, url: string, recipient: string | null): string {
  const body = [
    'Bonjour,',
    '',
    'Complétez les lignes à corriger, effacez les autres :',
    '',
    ...shownFields(lieu).map(([champ, valeur]) => `${champ} (affiché : ${valeur}) : `),
    'Autre : ',
    '',
    `Lieu : ${lieu.nom}, ${lieu.commune}`,
    `Identifiant : ${lieu.id}`,
    `Page : ${url}`,
  ].join('\r\n');
  const subject = `Correction : ${lieu.nom}, ${lieu.commune} (${lieu.id})`;
  const header = (text: string): string => encodeURIComponent(text.replaceAll(NBSP, ' '));
  return `mailto:${encodeURIComponent(recipient ?? '').replaceAll('%40', '@')}?subject=${header(subject)}&body=${header(body)}`;
}
