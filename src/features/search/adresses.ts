/** Addresses of the site (design.md) that only the search leads to so far; the others are in view-models/adresses.ts. */
export const toDemarche = (id: string): string => `/demarches/${id}/`;

/** An operator has no page: its lieux are those of the famille to try first. */
export const toOperateur = (id: string, [famille = '']: readonly string[]): string =>
  `/services/${famille}/?operateur=${id}`;

/** The list that answers a need, for a commune: a query string that any page of a need reads. */
export const nearCommune = (href: string, codeInsee: string): string =>
  `${href}${href.includes('?') ? '&' : '?'}commune=${codeInsee}`;
