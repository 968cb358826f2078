/** French order of names: accents aside first, then with them; the same on every machine. */
const collator = new Intl.Collator('fr');

export const compareNames = (a: string, b: string): number => collator.compare(a, b);

export const byName = (a: { nom: string }, b: { nom: string }): number => collator.compare(a.nom, b.nom);

/** By name, then by id: two lieux may share their name. */
export const byNameThenId = (a: { nom: string; id: string }, b: { nom: string; id: string }): number =>
  collator.compare(a.nom, b.nom) || (a.id < b.id ? -1 : 1);
