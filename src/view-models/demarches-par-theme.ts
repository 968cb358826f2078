import { THEMES, type Demarche, type Theme } from '@model/demarche.ts';
import { toDemarche } from '../features/search/adresses.ts';
import { compareNames } from './ordre.ts';

export interface LienDemarche {
  nom: string;
  href: string;
  /** The emergency number, where there is one. */
  note?: string;
}

export interface GroupeTheme {
  /** Fragment of the page of all démarches: `theme-papiers` */
  ancre: string;
  nom: string;
  liens: LienDemarche[];
}

export const themeAnchor = (theme: Theme): string => `theme-${theme}`;

/** In the order of `THEMES`, those without a démarche left out; by name inside each. */
export function byTheme(demarches: Iterable<Demarche>, toLink = toLien): GroupeTheme[] {
  const parTheme = Map.groupBy(demarches, ({ theme }) => theme);
  return (Object.keys(THEMES) as Theme[]).flatMap((theme) => {
    const membres = parTheme.get(theme) ?? [];
    const liens = membres.map(toLink).sort((a, b) => compareNames(a.nom, b.nom));
    return liens.length === 0 ? [] : [{ ancre: themeAnchor(theme), nom: THEMES[theme], liens }];
  });
}

export const toLien = ({ id, titre, urgence }: Demarche): LienDemarche => ({
  nom: titre,
  href: toDemarche(id),
  ...(urgence === null ? {} : { note: urgence.numero }),
});

/** What people ask for most often at a France services or a town hall: the home page shows these. */
export const DEMARCHES_COURANTES: readonly string[] = [
  'papiers-perdus',
  'carte-identite',
  'carte-grise',
  'permis-de-conduire',
  'rsa',
  'prime-activite',
  'dettes',
  'aide-impots',
  'chomage',
  'retraite',
  'aide-a-domicile',
  'carte-vitale',
  'medecin-introuvable',
  'handicap',
  'allocations-familiales',
  'naissance',
  'aide-logement',
  'logement-social',
  'expulsion',
  'hebergement-urgence',
  'violences-conjugales',
  'sans-voiture',
  'passer-le-permis',
  'aide-ordinateur',
  'titre-de-sejour',
];

/** The most common ones, by theme, in few words; a dictionary that lacks one shows the others. */
export const toCourantes = (demarches: ReadonlyMap<string, Demarche>): GroupeTheme[] =>
  byTheme(
    DEMARCHES_COURANTES.flatMap((id) => demarches.get(id) ?? []),
    (demarche) => ({ ...toLien(demarche), nom: demarche.titre_court }),
  );
