/** The static map of the whole département. */
export const CARTE_DEPARTEMENT = '/cartes/departement.svg';
