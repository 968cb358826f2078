import type { Commune } from '@model/commune.ts';
import { toSlug } from '@model/slug.ts';

/** Initial without its accent: `É` files under `E`. */
export const initialOf = (nom: string): string => toSlug(nom).charAt(0).toUpperCase();

export const letterAnchor = (lettre: string): string => `lettre-${lettre.toLowerCase()}`;

/** Initials that begin the name of a commune, today's or a former one, in order. */
export function initials(communes: Iterable<Commune>): string[] {
  const names = [...communes].flatMap(({ nom, anciennes }) => [
    nom,
    ...anciennes.map((ancienne) => ancienne.nom),
  ]);
  return [...new Set(names.map(initialOf))].sort();
}
