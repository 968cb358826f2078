import type { Changement, Ouverture } from './decide-ouverture.ts';
import { formatJourMois, nomJour } from './format-date.ts';
import { formatHeure, INSECABLE } from './format-heure.ts';

/** Under this many minutes, a delay says more than an hour. */
const DELAI_PARLANT = 60;

/** `demain`, `lundi` within six days, `le lundi 30 novembre` later; nothing for today. */
function formatQuand({ date, jours }: { date: string; jours: number }): string {
  if (jours === 0) return '';
  if (jours === 1) return 'demain ';
  return jours <= 6 ? `${nomJour(date)} ` : `le ${nomJour(date)} ${formatJourMois(date)} `;
}

function formatChangement({ genre, date, jours, minutes, attente }: Changement): string {
  if (attente < DELAI_PARLANT) return `${genre} dans ${attente}${INSECABLE}min`;
  // A night that ends at 2 h belongs to the day before in everyone's mind.
  const cetteNuit = genre === 'ferme' && jours === 1 && minutes < 12 * 60 && attente < 24 * 60;
  const quand = cetteNuit ? '' : formatQuand({ date, jours });
  return `${genre} ${quand}à ${formatHeure(minutes)}`;
}

/** Why a lieu is closed all day, when it is not its usual week. */
const FERME: Partial<Record<Ouverture['motif'], string>> = {
  definitif: 'Fermé définitivement',
  fermeture: 'Fermé exceptionnellement',
  ferie: 'Fermé, jour férié',
};

/** The state of a lieu in words: `Ouvert · ferme à 17 h`, `Fermé · ouvre lundi à 9 h 30`, `Jour férié : appelez avant de venir`. */
export function phraseOuverture(ouverture: Ouverture): string {
  const { etat, motif, journeeSansOuverture, prochain, ferieAvant } = ouverture;
  if (etat === 'inconnu') {
    return motif === 'ferie'
      ? `Jour férié${INSECABLE}: appelez avant de venir`
      : `Horaires inconnus${INSECABLE}: appelez`;
  }
  if (etat === 'ouvert') {
    return prochain?.genre === 'ferme' ? `Ouvert · ${formatChangement(prochain)}` : 'Ouvert';
  }
  // Hours on a public holiday, but not now: plainly closed.
  const ferme = (journeeSansOuverture && FERME[motif]) || 'Fermé';
  const suites = [
    prochain && formatChangement(prochain),
    ferieAvant && `${formatQuand(ferieAvant)}férié${INSECABLE}: appelez`,
  ].filter((suite) => suite !== null);
  return [ferme, suites.join(', ')].filter(Boolean).join(' · ');
}
