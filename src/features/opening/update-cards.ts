import { decideOuverture } from './decide-ouverture.ts';
import { decodeHoraires } from './encode-horaires.ts';
import { MINUTES_PAR_JOUR, toParisMinutes, weekdayOf } from './jour-paris.ts';
import { phraseOuverture } from './phrase-ouverture.ts';

/**
 * Writes the state of every card, an element with `data-horaires` (`encodeHoraires`) or `data-ferme-depuis` (ISO date
 * since which it is closed for good), under `racine` at an instant in milliseconds:
 * - each `[data-ouverture]` inside it takes the state, shows itself, and its first child (or itself) the words;
 * - each `[data-jour]` (1 is Monday; `data-jour-fin` ends a group) that holds today takes `aria-current="date"`.
 */
export function updateCards(racine: ParentNode, instant: number): void {
  const aujourdhui = weekdayOf(Math.floor(toParisMinutes(instant) / MINUTES_PAR_JOUR)) + 1;
  for (const carte of racine.querySelectorAll<HTMLElement>('[data-horaires], [data-ferme-depuis]')) {
    const { horaires = '', fermeDepuis } = carte.dataset;
    const ouverture = decideOuverture(decodeHoraires(horaires), instant, {
      fermeDepuis: fermeDepuis ?? null,
    });
    const phrase = phraseOuverture(ouverture);
    for (const statut of carte.querySelectorAll<HTMLElement>('[data-ouverture]')) {
      const texte = statut.firstElementChild ?? statut;
      statut.dataset.ouverture = ouverture.etat;
      // Untouched when nothing changed: a screen reader may be on it.
      if (texte.textContent !== phrase) texte.textContent = phrase;
      statut.hidden = false;
    }
    for (const ligne of carte.querySelectorAll<HTMLElement>('[data-jour]')) {
      const { jour, jourFin = jour } = ligne.dataset;
      if (Number(jour) <= aujourdhui && aujourdhui <= Number(jourFin))
        ligne.setAttribute('aria-current', 'date');
      else ligne.removeAttribute('aria-current');
    }
  }
}
