import type { Famille } from '@model/famille.ts';

/** The public addresses of the site: others rely on them, so they are written in one place. */
export const toCommune = (slug: string): string => `/communes/${slug}/`;
export const toLieu = (slug: string): string => `/lieux/${slug}/`;
export const toFamille = (famille: Famille): string => `/services/${famille}/`;
export const toTerritoire = (slug: string): string => `/territoires/${slug}/`;
export const toCarteCommune = (codeInsee: string): string => `/cartes/communes/${codeInsee}.svg`;
export const toCarteLieu = (id: string): string => `/cartes/lieux/${id}.svg`;
export const toCarteTerritoire = (slug: string): string => `/cartes/territoires/${slug}.svg`;
/** Fragment of a lieu's card on a page that lists it. */
export const lieuAnchor = (id: string): string => `lieu-${id}`;
