import { toCommune, toTerritoire } from './adresses.ts';
import { initialOf, initials, letterAnchor } from './communes-par-lettre.ts';
import type { Contexte } from './contexte.ts';
import { formatCount, NBSP } from './format.ts';
import { byName, compareNames } from './ordre.ts';

export interface EntreeCommune {
  nom: string;
  href: string;
  /** Name of today's commune, for a name that people still use. */
  devenue: string | null;
}

export interface GroupeLettre {
  lettre: string;
  ancre: string;
  entrees: EntreeCommune[];
}

export interface CommunesIndex {
  titre: string;
  description: string;
  /** « 647 communes, et 26 noms d’anciennes communes » */
  etendue: string;
  groupes: GroupeLettre[];
  territoires: { nom: string; href: string; nombre: string }[];
}

/** Every name that leads to the page of a commune, today's and former ones, in French order. */
export function toEntrees({ communes }: Pick<Contexte, 'communes'>): EntreeCommune[] {
  return [...communes.values()]
    .flatMap(({ nom, slug, anciennes }) => [
      { nom, href: toCommune(slug), devenue: null },
      ...anciennes
        .filter((ancienne) => ancienne.slug !== slug)
        .map((ancienne) => ({ nom: ancienne.nom, href: toCommune(ancienne.slug), devenue: nom })),
    ])
    .sort((a, b) => compareNames(a.nom, b.nom) || compareNames(a.devenue ?? '', b.devenue ?? ''));
}

/** Exactly what the list of all communes shows. */
export function toCommunesIndex(contexte: Contexte): CommunesIndex {
  const { communes, epci, configuration } = contexte;
  const { departement } = configuration;
  const entrees = toEntrees(contexte);
  const anciennes = entrees.filter(({ devenue }) => devenue !== null).length;
  const nombre = formatCount(communes.size, 'commune');
  return {
    titre: `Toutes les communes ${departement.nom_de}`,
    description: `Les ${nombre} ${departement.nom_de}, de A à Z et par intercommunalité${NBSP}: choisissez la vôtre pour voir les services les plus proches.`,
    etendue:
      anciennes === 0
        ? `${nombre}.`
        : `${nombre}, et ${formatCount(anciennes, 'ancien nom', 'anciens noms')} qui mènent à la commune d’aujourd’hui.`,
    groupes: initials(communes.values()).map((lettre) => ({
      lettre,
      ancre: letterAnchor(lettre),
      entrees: entrees.filter((entree) => initialOf(entree.nom) === lettre),
    })),
    territoires: [...epci.values()].sort(byName).map((territoire) => ({
      nom: territoire.nom,
      href: toTerritoire(territoire.slug),
      nombre: formatCount(territoire.communes.length, 'commune'),
    })),
  };
}
