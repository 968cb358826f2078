import type { AncienneCommune, Commune } from '@model/commune.ts';
import type { Lieu } from '@model/lieu.ts';
import { toSlug } from '@model/slug.ts';
import { toCommune } from './adresses.ts';
import { toRangee, type RangeeLieu } from './lieu-rangee.ts';
import { mustBe } from './must-be.ts';

export interface AncienneCommunePage {
  titre: string;
  description: string;
  /** « Bermeries fait aujourd’hui partie de L’Orée de Mormal. » */
  phrase: string;
  genre: string;
  href: string;
  /** Lieux whose address names the former commune. */
  lieux: RangeeLieu[];
  /** What the one main link says. */
  lien: string;
}

const GENRES: Readonly<Record<AncienneCommune['genre'], string>> = {
  deleguee: 'C’est une commune déléguée',
  associee: 'C’est une commune associée',
  ancienne: 'C’est une ancienne commune',
};

/** `Hellemmes` in an address speaks of `Hellemmes-Lille`. */
function standsIn({ complement_adresse }: Lieu, nom: string): boolean {
  const place = toSlug(complement_adresse ?? '');
  return place !== '' && `${toSlug(nom)}-`.startsWith(`${place}-`);
}

/** What became of a commune whose name people still use, and where its services are listed. */
export function toAncienneCommunePage(
  ancienne: AncienneCommune,
  commune: Commune,
  lieux: Iterable<Lieu>,
): AncienneCommunePage {
  const { nom } = ancienne;
  return {
    titre: `${nom}, aujourd’hui ${commune.nom}`,
    description: `${nom} (${ancienne.code_insee}) fait aujourd’hui partie ${commune.nom_de} (${commune.code_insee}) : les services de ses habitants sont sur la page de cette commune.`,
    phrase: `${nom} fait aujourd’hui partie ${commune.nom_de}.`,
    genre: `${GENRES[ancienne.genre]} : les services proches sont présentés avec ceux ${commune.nom_de}.`,
    href: toCommune(commune.slug),
    lieux: [...lieux]
      .filter((lieu) => lieu.code_insee === commune.code_insee && standsIn(lieu, nom))
      .map((lieu) => toRangee(lieu, mustBe(lieu.familles[0], lieu.id))),
    lien: `Voir les services ${commune.nom_a}`,
  };
}

/** Every former name with the commune that it leads to; those that share the address of today's page left out. */
export function listAnciennes(
  communes: Iterable<Commune>,
): { ancienne: AncienneCommune; commune: Commune }[] {
  return [...communes].flatMap((commune) =>
    commune.anciennes.filter(({ slug }) => slug !== commune.slug).map((ancienne) => ({ ancienne, commune })),
  );
}
