import type { Commune } from '@model/commune.ts';
import type { Lieu } from '@model/lieu.ts';
import { toCommune } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { mustGet } from './must-be.ts';
import { formatCount } from './format.ts';
import { byName } from './ordre.ts';

/** Past this the list is cut: the nearest communes stay. */
export const MAX_COMMUNES = 30;

export interface CommunesProches {
  communes: { nom: string; href: string }[];
  /** What the list leaves out, or `null`. */
  coupee: string | null;
}

/** Metres from a commune to the lieu as its own page gives them; 0 inside it. */
function metresFrom(commune: Commune, { id, familles }: Lieu): number {
  const proches = familles.flatMap((famille) => commune.proches[famille]);
  const proche = proches.find(({ lieu }) => lieu === id);
  return proche === undefined || proche.dans_la_commune ? 0 : proche.metres;
}

/** The communes for which the lieu comes first, by name; the `MAX_COMMUNES` nearest when there are more. */
export function toCommunesProches(lieu: Lieu, contexte: Contexte): CommunesProches {
  const communes = [...new Set(lieu.plus_proche_pour)].map((code) => mustGet(contexte.communes, code));
  const nearest = communes
    .map((commune) => ({ commune, metres: metresFrom(commune, lieu) }))
    .sort((a, b) => a.metres - b.metres || byName(a.commune, b.commune))
    .slice(0, MAX_COMMUNES);
  return {
    communes: nearest
      .map(({ commune }) => ({ nom: commune.nom, href: toCommune(commune.slug) }))
      .sort(byName),
    coupee:
      communes.length > MAX_COMMUNES
        ? `Les ${MAX_COMMUNES} plus proches sur ${formatCount(communes.length, 'commune')}.`
        : null,
  };
}
