/** Addresses of the site (design.md) that only the search leads to; the others are in view-models/adresses.ts. */
export const toDemarche = (id: string): string => `/demarches/${id}/`;

/** The list that answers a need (id of a démarche, an operator or a famille), near a commune when one is known. */
export const toReponses = (besoin: string, codeInsee?: string): string =>
  `/recherche/#besoin=${besoin}${codeInsee === undefined ? '' : `&commune=${codeInsee}`}`;
