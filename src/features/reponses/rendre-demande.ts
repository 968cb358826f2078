import { toCommune } from '../../view-models/adresses.ts';
import type { Commune } from './decode-lieux.ts';
import type { Demande } from './demande.ts';
import type { Piste } from './lire.ts';
import { cloneModele, find, keepIf, writeText } from './modeles.ts';
import { phraseDemande, phraseReste } from './phrases.ts';

const NBSP = '\u00a0';

/** One thing that was understood, and what to do when it is taken away. */
export interface Puce {
  genre: string;
  nom: string;
  remove: () => void;
}

/** Heading and title of the page: what is answered. `place`: `à Fourmies`, `autour de moi`. */
export function drawTitre(besoin: string | null, place: string | null): void {
  const titre = phraseDemande(besoin, place);
  const [, ...site] = document.title.split(' – ');
  document.title = [titre, ...site].join(' – ');
  writeText(find('[data-titre]'), titre);
}

export function drawPuces(puces: readonly Puce[]): void {
  const zone = find('[data-puces]');
  zone.hidden = puces.length === 0;
  find('ul', zone).replaceChildren(
    ...puces.map(({ genre, nom, remove }) => {
      const puce = cloneModele('puce', { genre, nom });
      find('button', puce).addEventListener('click', remove);
      return puce;
    }),
  );
}

/** `nothing`: nothing else was understood either. */
export function drawReste(reste: readonly string[], nothing: boolean): void {
  const zone = find('[data-reste]');
  zone.hidden = reste.length === 0;
  writeText(zone, reste.length === 0 ? '' : phraseReste(reste, nothing));
}

/** A commune and no need: its page says everything at once. */
export function drawPageCommune({ besoin, commune }: Pick<Demande, 'besoin' | 'commune'>): void {
  const zone = find('[data-page-commune]');
  zone.hidden = commune === null || besoin !== null;
  if (commune === null || zone.hidden) return;
  const lien = cloneModele('page-commune', { commune: commune.nom });
  find<HTMLAnchorElement>('a', lien).href = toCommune(commune.slug);
  zone.replaceChildren(lien);
}

/** Communes that the same words name, the one retained marked. */
export function drawChoix(
  choix: readonly Commune[],
  retenue: Commune | null,
  choose: (commune: Commune) => void,
): void {
  const zone = find('[data-choix]');
  zone.hidden = choix.length < 2;
  find('ul', zone).replaceChildren(
    ...choix.map((commune) => {
      const item = cloneModele('choix', { commune: commune.nom });
      const button = find('button', item);
      if (commune === retenue) button.setAttribute('aria-current', 'true');
      button.addEventListener('click', () => {
        choose(commune);
      });
      return item;
    }),
  );
}

/** What else was found: before the list when no need was understood (`only`), else after it, as a way out. */
export function drawPistes(pistes: readonly Piste[], only: boolean): void {
  const zone = find('[data-pistes]');
  zone.hidden = pistes.length === 0;
  find('[data-colonnes]')[only ? 'before' : 'after'](zone);
  writeText(find('h2', zone), only ? 'Ce que j’ai trouvé' : `Ce n’est pas cela${NBSP}?`);
  find('ul', zone).replaceChildren(
    ...pistes.map(({ label, detail, href, pourquoi }) => {
      const item = cloneModele('piste', {
        nom: label,
        detail: [pourquoi, detail].filter(Boolean).join(' · '),
      });
      find<HTMLAnchorElement>('a', item).href = href;
      keepIf(pourquoi !== null || detail !== '', item, '.note');
      return item;
    }),
  );
}
