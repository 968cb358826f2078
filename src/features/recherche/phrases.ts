const NBSP = '\u00a0';

/** What is said of the list, aloud and without it: « 5 résultats ». */
export const phraseCompte = (count: number): string =>
  count === 0
    ? 'Aucun résultat. Des pistes suivent le champ.'
    : `${String(count)}${NBSP}${count === 1 ? 'résultat' : 'résultats'}`;

export const phraseVide = (texte: string): string => `Aucun résultat pour «${NBSP}${texte}${NBSP}».`;

export const A_CHOISIR = 'Choisissez votre commune dans la liste.';
