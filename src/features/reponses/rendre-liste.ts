import type { Famille } from '@model/famille.ts';
import { updateCards } from '../opening/update-cards.ts';
import type { Candidat } from './candidats.ts';
import { find, writeText } from './modeles.ts';
import { countLieux } from './phrases.ts';
import { drawCarte } from './rendre-carte.ts';

/** Cards shown at once: more would make a phone wait, and nobody reads them. */
const PAR_PAGE = 20;

/** Draws candidates into a container, and says whether they are open; the same ones again are left in place. */
export function drawCartes(
  zone: HTMLElement,
  candidats: readonly Candidat[],
  familles: readonly Famille[],
  instant: number,
): void {
  const key = JSON.stringify([familles, candidats.map(({ lieu, metres }) => [lieu.id, metres])]);
  if (zone.dataset['montre'] !== key) {
    zone.dataset['montre'] = key;
    zone.replaceChildren(...candidats.map((candidat) => drawCarte(candidat, familles)));
  }
  updateCards(zone, instant);
}

/** A long list, cut: « Voir les 96 lieux suivants » goes on, and leads to the first of them. */
export function drawListe(
  candidats: readonly Candidat[],
  familles: readonly Famille[],
  instant: number,
): void {
  const zone = find('[data-liste]');
  const suite = find<HTMLButtonElement>('[data-suite]');
  const draw = (shown: number): void => {
    drawCartes(zone, candidats.slice(0, shown), familles, instant);
    const rest = candidats.length - shown;
    suite.hidden = rest <= 0;
    writeText(suite, `Voir ${countLieux(Math.min(rest, PAR_PAGE))} de plus, sur ${String(rest)}`);
    suite.onclick = () => {
      draw(shown + PAR_PAGE);
      zone.children[shown]?.querySelector<HTMLElement>('header a')?.focus();
    };
  };
  draw(PAR_PAGE);
}
