import { FAMILLES, MARQUES, type Famille } from '@model/famille.ts';
import { RAYONS, type Rayon } from '../features/reponses/etat-url.ts';
import { lieuAnchor, toFamille } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { byTheme } from './demarches-par-theme.ts';
import type { CarteLieu } from './lieu-carte.ts';
import { compareNames } from './ordre.ts';
import { toLetterLinks } from './plan.ts';

export interface RecherchePage {
  titre: string;
  description: string;
  lettres: { lettre: string; href: string }[];
  familles: { famille: Famille; nom: string; nomCourt: string; href: string }[];
  themes: { nom: string; href: string; note: string }[];
  /** For the select of the filters, by name. */
  operateurs: { id: string; nom: string }[];
  rayons: { valeur: Rayon; nom: string }[];
  /** False when no lieu has a sheet of accessibility: a filter would only hide them all. */
  accesConnu: boolean;
}

const NOMS_RAYONS: Readonly<Record<Rayon, string>> = {
  '': 'Peu importe',
  commune: 'Dans ma commune',
  '10': 'À moins de 10 km',
  '20': 'À moins de 20 km',
  '30': 'À moins de 30 km',
};

/** Exactly what the page of answers holds before any script. */
export function toRecherchePage(contexte: Contexte): RecherchePage {
  const { departement } = contexte.configuration;
  return {
    titre: 'Trouver un lieu',
    description: `Le lieu qui répond à votre besoin ${departement.nom_dans}, du plus proche au plus loin, ouvert maintenant ou non.`,
    lettres: toLetterLinks(contexte),
    familles: FAMILLES.map((famille) => ({
      famille,
      nom: MARQUES[famille].nomPluriel,
      nomCourt: MARQUES[famille].nomCourt,
      href: toFamille(famille),
    })),
    themes: byTheme(contexte.demarches.values()).map(({ nom, ancre, liens }) => ({
      nom,
      href: `/demarches/#${ancre}`,
      note: String(liens.length),
    })),
    operateurs: [...contexte.operateurs.values()]
      .map(({ id, nom, sigle }) => ({ id, nom: sigle ?? nom }))
      .sort((a, b) => compareNames(a.nom, b.nom)),
    rayons: RAYONS.map((valeur) => ({ valeur, nom: NOMS_RAYONS[valeur] })),
    accesConnu: [...contexte.lieux.values()].some(({ fiche_acces_libre }) => fiche_acces_libre !== null),
  };
}

const jeton = (name: string): string => `⟦${name}⟧`;

/**
 * The card whose texts the browser writes (features/reponses/rendre-carte.ts), one for each of the two facts that
 * change its markup.
 */
export const toCarteModele = (horaires: boolean, telephone: boolean): CarteLieu => ({
  id: jeton('id'),
  ancre: lieuAnchor(`modele${horaires ? '-horaires' : ''}${telephone ? '-telephone' : ''}`),
  href: '/services/',
  nom: jeton('nom'),
  type: jeton('type'),
  famille: 'france-services',
  numero: null,
  horaires: horaires ? '' : null,
  semaine: horaires ? [{ jours: jeton('jours'), plages: jeton('plages'), jourDebut: 0, jourFin: 0 }] : [],
  fermeDepuis: null,
  metres: null,
  distance: {
    longueur: jeton('longueur'),
    precisionLongueur: jeton('precisionLongueur'),
    duree: jeton('duree'),
    precisionDuree: jeton('precisionDuree'),
  },
  adresse: jeton('adresse'),
  approximatif: true,
  telephone: telephone ? { href: 'tel:112', texte: jeton('telephone') } : null,
  courriel: null,
  rendezVous: jeton('rdv'),
  remarque: jeton('remarque'),
  source: jeton('source'),
  date: jeton('date'),
  aVerifier: true,
});
