import type { Famille } from '@model/famille.ts';
import { lieuAnchor, toLieu } from '../../view-models/adresses.ts';
import { toDistance } from '../../view-models/distance.ts';
import { formatTelephone } from '../../view-models/format.ts';
import { weekLines } from '../../view-models/horaires.ts';
import { decodeHoraires } from '../opening/encode-horaires.ts';
import type { Candidat } from './candidats.ts';
import { cloneModele, find, keepIf, writeTexts } from './modeles.ts';

/** Nine digits: whatever else stands there is no phone number. */
const NATIONAL = /^\d{9}$/;

/** The card of a candidate, in the markup of components/CarteLieu.astro; `familles`: those that are looked for. */
export function drawCarte(candidat: Candidat, familles: readonly Famille[]): HTMLElement {
  const { lieu, metres, arret } = candidat;
  const telephone = NATIONAL.test(lieu.telephone) ? `+33${lieu.telephone}` : null;
  const horaires = lieu.itinerant ? '' : lieu.horaires;
  const distance = metres === null ? null : toDistance({ ...toProche(candidat), metres });
  const modele = `carte${horaires === '' ? '' : '-horaires'}${telephone === null ? '' : '-telephone'}`;
  const carte = cloneModele(modele, {
    ...distance,
    nom: lieu.nom,
    type: lieu.type,
    adresse: lieu.adresse,
    telephone: telephone === null ? '' : formatTelephone(telephone),
    rdv: lieu.rendezVous ?? '',
    remarque: lieu.remarque ?? '',
    source: lieu.source,
    date: lieu.date,
  });
  const famille = lieu.familles.find((une) => familles.includes(une)) ?? lieu.familles[0];
  carte.id = lieuAnchor(lieu.id);
  carte.dataset['lieu'] = lieu.id;
  if (famille !== undefined) {
    carte.dataset['famille'] = famille;
    find('.marque', carte).replaceWith(drawMarque(famille));
  }
  if (metres !== null) carte.dataset['metres'] = String(metres);
  if (horaires !== '') carte.dataset['horaires'] = horaires;
  if (lieu.fermeDepuis !== null) carte.dataset['fermeDepuis'] = lieu.fermeDepuis;
  find<HTMLAnchorElement>('header a', carte).href = toLieu(lieu.slug);
  if (telephone !== null) find<HTMLAnchorElement>('.tel a', carte).href = `tel:${telephone}`;
  keepIf(distance !== null, carte, '.distance');
  keepIf(lieu.rendezVous !== null, carte, '.rdv');
  keepIf(lieu.remarque !== null, carte, '.remarque');
  keepIf(lieu.approximatif, carte, '.approx');
  carte.querySelector('.distance')?.classList.toggle('centre', lieu.approximatif);
  keepIf(lieu.aVerifier, carte, '.source strong');
  drawSemaine(carte, horaires);
  if (lieu.itinerant) {
    // Its address is a base, where nobody receives, and its hours say nothing of where it is.
    keepIf(false, carte, '.adresse, .ouverture');
    if (arret) find('header', carte).after(drawPassage(arret));
  }
  return carte;
}

const toProche = ({ dansLaCommune, minutes }: Candidat) => ({ dans_la_commune: dansLaCommune, minutes });

/** The filters hold the mark of every famille. */
const drawMarque = (famille: Famille): Node => find(`[data-filtres] .marque.${famille}`).cloneNode(true);

function drawSemaine(carte: HTMLElement, horaires: string): void {
  const ligne = carte.querySelector<HTMLElement>('.semaine > div');
  if (ligne === null) return;
  ligne.replaceWith(
    ...weekLines(decodeHoraires(horaires)).map(({ jours, plages, jourDebut, jourFin }) => {
      const copie = ligne.cloneNode(true) as HTMLElement;
      writeTexts(copie, { jours, plages });
      copie.dataset['jour'] = String(jourDebut);
      copie.dataset['jourFin'] = String(jourFin);
      copie.classList.toggle('repos', plages === 'Fermé');
      return copie;
    }),
  );
}

function drawPassage({
  commune,
  quand,
  endroit,
  source,
  aVerifier,
}: NonNullable<Candidat['arret']>): HTMLElement {
  const passage = cloneModele('passage', { commune: commune.nom, quand, endroit, annonce: source });
  keepIf(endroit !== '', passage, '.endroit');
  keepIf(aVerifier, passage, '.verifier');
  return passage;
}
