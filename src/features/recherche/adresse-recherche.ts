/** What the address of the search page says; the page itself reads more of it (filters). */
export interface Demande {
  /** As it was typed. */
  q: string;
  /** Code INSEE. */
  commune?: string | undefined;
  /** Id of a démarche, an operator or a famille. */
  besoin?: string | undefined;
}

/** `/recherche/#q=caf+fourmies&commune=59249&besoin=caf`: after the `#`, where no host ever reads it. */
export function toRecherche({ q, commune, besoin }: Demande): string {
  const parametres = new URLSearchParams({ q });
  if (commune !== undefined) parametres.set('commune', commune);
  if (besoin !== undefined) parametres.set('besoin', besoin);
  return `/recherche/#${parametres.toString()}`;
}
