import { FAMILLES, MARQUES } from '@model/famille.ts';
import { toFamille, toTerritoire } from './adresses.ts';
import { initials, letterAnchor } from './communes-par-lettre.ts';
import type { Contexte } from './contexte.ts';
import { byTheme, type GroupeTheme } from './demarches-par-theme.ts';
import { byName } from './ordre.ts';

interface Lien {
  nom: string;
  href: string;
}

export interface Plan {
  titre: string;
  description: string;
  site: Lien[];
  lettres: { lettre: string; href: string }[];
  services: Lien[];
  demarches: GroupeTheme[];
  territoires: (Lien & { epci: Lien[] })[];
}

/** Pages that no collection lists. */
const PAGES: readonly Lien[] = [
  { nom: 'Accueil', href: '/' },
  { nom: 'Toutes les communes', href: '/communes/' },
  { nom: 'Rechercher', href: '/recherche/' },
  { nom: 'Les cinq services', href: '/services/' },
  { nom: 'Tous les territoires', href: '/territoires/' },
  { nom: 'Aide', href: '/aide/' },
  { nom: 'Qualité des données', href: '/qualite/' },
  { nom: 'Accessibilité', href: '/accessibilite/' },
  { nom: 'Mentions légales', href: '/mentions-legales/' },
  { nom: 'Confidentialité', href: '/confidentialite/' },
];

/** Initials with the place where the list of communes begins for each. */
export const toLetterLinks = ({ communes }: Pick<Contexte, 'communes'>): Plan['lettres'] =>
  initials(communes.values()).map((lettre) => ({ lettre, href: `/communes/#${letterAnchor(lettre)}` }));

/** Everything the site holds, lieux aside: these are listed by service, by territory and by commune. */
export function toPlan(contexte: Contexte): Plan {
  const { epci, scot, demarches, configuration } = contexte;
  const members = [...epci.values()].sort(byName);
  return {
    titre: 'Plan du site',
    description: `Toutes les pages de ${configuration.site.nom_long}, par service, par démarche, par territoire et par commune.`,
    site: [...PAGES],
    lettres: toLetterLinks(contexte),
    services: FAMILLES.map((famille) => ({ nom: MARQUES[famille].nomPluriel, href: toFamille(famille) })),
    demarches: byTheme(demarches.values()),
    territoires: [...scot.values()].sort(byName).map((territoire) => ({
      nom: territoire.nom,
      href: toTerritoire(territoire.slug),
      epci: members
        .filter(({ scot: slug }) => slug === territoire.slug)
        .map(({ nom, slug }) => ({ nom, href: toTerritoire(slug) })),
    })),
  };
}
