import { countOptions, findAllegements } from './comptes.ts';
import type { Candidat } from './candidats.ts';
import type { Donnees } from './decode-lieux.ts';
import {
  defaultFamilles,
  ownOperateurs,
  toEtatFamilles,
  toFiltres,
  withoutFilters,
  type Demande,
} from './demande.ts';
import type { Etat } from './etat-url.ts';
import { AUCUN_FILTRE, filterCandidats, listItinerants, type Filtres, type NomFiltre } from './filtres.ts';
import { cloneModele, find, writeText } from './modeles.ts';
import type { Origine } from './origine.ts';
import { countLieux, PHRASES_ALLEGEMENT, phraseListe, SANS_FILTRE } from './phrases.ts';
import { drawFiltres } from './rendre-filtres.ts';
import { drawCartes, drawListe } from './rendre-liste.ts';

/** All that the list is made of, once asked: it changes with the minute only. */
export interface Reponse {
  demande: Demande;
  donnees: Donnees;
  origine: Origine | null;
  /** Every lieu as seen from the origin, in order. */
  candidats: readonly Candidat[];
}

/** Draws the filters, the list and the services that stop here, at an instant (milliseconds). */
export function drawReponse(reponse: Reponse, instant: number, go: (etat: Etat) => void): void {
  const { demande, donnees, origine, candidats } = reponse;
  const filtres = toFiltres(
    demande,
    origine,
    donnees.lieux.some(({ acces }) => acces),
  );
  const retenus = filterCandidats(candidats, filtres, instant);
  const options = {
    familles: donnees.familles,
    operateurs: [...donnees.besoins.values()].filter(({ genre }) => genre === 'operateur'),
    fixes: ownOperateurs(demande),
  };
  const comptes = countOptions(candidats, filtres, options, instant);
  drawFiltres(find<HTMLFormElement>('[data-filtres]'), demande, filtres, comptes, origine);
  writeText(find('[data-actifs]'), phraseActifs(demande));
  writeText(find('[data-statut]'), phraseListe(retenus.length, origine));
  drawListe(retenus, filtres.familles, instant);
  drawAllegements(retenus.length === 0 ? reponse : null, filtres, instant, go);
  const itinerants =
    origine?.commune && !filtres.itinerant ? listItinerants(candidats, filtres, instant) : [];
  const zone = find('[data-itinerants]');
  zone.hidden = itinerants.length === 0;
  drawCartes(find('[data-cartes]', zone), itinerants, filtres.familles, instant);
}

/** How many filters the person has chosen, for the closed panel of a phone. */
function phraseActifs({ etat, operateur }: Demande): string {
  const { familles, ouvert, sansRdv, itinerant, acces, rayon } = etat;
  const actifs = [familles !== null, ouvert, sansRdv, itinerant, acces, rayon !== '', operateur !== null];
  const count = actifs.filter(Boolean).length;
  return count === 0 ? '' : `(${String(count)})`;
}

const SANS: Readonly<Record<Exclude<NomFiltre, 'familles'>, Partial<Etat>>> = {
  ouvert: { ouvert: false },
  sansRdv: { sansRdv: false },
  itinerant: { itinerant: false },
  operateurs: { operateur: null },
  acces: { acces: false },
  rayon: { rayon: '' },
};

/** What the buttons of an empty list answer. */
let drawnFor: Demande | null = null;

/** For an empty list: which filter to take off, and what that would give. */
function drawAllegements(
  empty: Reponse | null,
  filtres: Filtres,
  instant: number,
  go: (etat: Etat) => void,
): void {
  const zone = find('[data-vide]');
  zone.hidden = empty === null;
  if (empty === null) return;
  const { candidats, demande } = empty;
  const list = find('ul', zone);
  const neutre = { operateurs: ownOperateurs(demande) };
  const toSans = (filtre: NomFiltre): Partial<Etat> =>
    filtre === 'familles' ? { familles: toEtatFamilles(demande, []) } : SANS[filtre];
  const drawOne = (action: string, reste: number, etat: Etat): HTMLElement => {
    const item = cloneModele('allegement', { action, nombre: countLieux(reste) });
    find('button', item).addEventListener('click', () => {
      go(etat);
    });
    return item;
  };
  const items = findAllegements(candidats, filtres, instant, neutre).map(({ filtre, reste }) =>
    drawOne(PHRASES_ALLEGEMENT[filtre], reste, { ...demande.etat, ...toSans(filtre) }),
  );
  const tous = filterCandidats(
    candidats,
    { ...AUCUN_FILTRE, ...neutre, familles: defaultFamilles(demande) },
    instant,
  );
  if (items.length === 0) items.push(drawOne(SANS_FILTRE, tous.length, withoutFilters(demande)));
  // The same buttons stay in place at each new minute: one of them may have the focus.
  const texts = (nodes: Iterable<Element>): string => [...nodes].map(({ textContent }) => textContent).join();
  if (texts(items) !== texts(list.children) || demande !== drawnFor) list.replaceChildren(...items);
  drawnFor = demande;
}
