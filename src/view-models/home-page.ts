import { FAMILLES, MARQUES, type Famille } from '@model/famille.ts';
import type { Lieu } from '@model/lieu.ts';
import { toFamille, toTerritoire } from './adresses.ts';
import { initials, letterAnchor } from './communes-par-lettre.ts';
import type { Contexte } from './contexte.ts';
import { toCourantes, type GroupeTheme } from './demarches-par-theme.ts';
import { formatCount } from './format.ts';
import { partialList } from './liste-partielle.ts';
import { mustGet } from './must-be.ts';

export interface HomePage {
  titre: string;
  description: string;
  lettres: { lettre: string; href: string }[];
  territoires: { nom: string; href: string; epci: { nom: string; href: string }[] }[];
  familles: {
    famille: Famille;
    nom: string;
    href: string;
    resume: string;
    nombre: string;
    partielle: string | null;
  }[];
  /** What is asked most, by theme. */
  demarches: GroupeTheme[];
  /** « 99 démarches » */
  nombreDemarches: string;
  /** « 647 communes, 280 lieux » */
  etendue: string;
}

/** `45 lieux et 7 services itinérants` */
function countLieux(lieux: readonly Lieu[]): string {
  const itinerants = lieux.filter(({ itinerant }) => itinerant).length;
  const fixes = formatCount(lieux.length - itinerants, 'lieu', 'lieux');
  return itinerants === 0
    ? fixes
    : `${fixes} et ${formatCount(itinerants, 'service itinérant', 'services itinérants')}`;
}

/** Exactly what the home page shows; `resumes` holds the one sentence of each famille. */
export function toHomePage(contexte: Contexte, resumes: ReadonlyMap<string, string>): HomePage {
  const { communes, lieux, scot, epci, demarches, configuration } = contexte;
  const { site, departement } = configuration;
  return {
    titre: `${site.nom_long} : les services publics près de chez vous`,
    description: `Le lieu le plus proche pour vos démarches dans les ${communes.size} communes ${departement.nom_de} : France services, maison de santé, accueil social, mobilité, aide au numérique. Adresse, téléphone, horaires.`,
    lettres: initials(communes.values()).map((lettre) => ({
      lettre,
      href: `/communes/#${letterAnchor(lettre)}`,
    })),
    territoires: [...scot.values()].map((territoire) => ({
      nom: territoire.nom,
      href: toTerritoire(territoire.slug),
      epci: territoire.epci
        .map((siren) => mustGet(epci, siren))
        .map(({ nom, slug }) => ({ nom, href: toTerritoire(slug) })),
    })),
    familles: FAMILLES.map((famille) => ({
      famille,
      nom: MARQUES[famille].nomPluriel,
      href: toFamille(famille),
      resume: resumes.get(famille) ?? '',
      nombre: countLieux([...lieux.values()].filter((lieu) => lieu.familles.includes(famille))),
      partielle: partialList(famille, contexte),
    })),
    demarches: toCourantes(demarches),
    nombreDemarches: formatCount(demarches.size, 'démarche'),
    etendue: `${formatCount(communes.size, 'commune')}, ${formatCount(lieux.size, 'lieu', 'lieux')}`,
  };
}
