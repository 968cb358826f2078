/**
 * INSEE's TNCC, the article that a name takes: 0 none (Bailleul; Holque, whose h is aspirated), 1 elision (Anor; Hondschoote,
 * whose h is mute), 2 Le, 3 La, 4 Les, 5 L’. « Le » and « Les » contract with the preposition (`article` goes); « La » and « L’ »
 * stay, with their capital, being part of the name.
 */
export const LIAISONS = {
  0: { article: '', a: 'à ', de: 'de ' },
  1: { article: '', a: 'à ', de: 'd’' },
  2: { article: 'Le ', a: 'au ', de: 'du ' },
  3: { article: '', a: 'à ', de: 'de ' },
  4: { article: 'Les ', a: 'aux ', de: 'des ' },
  5: { article: '', a: 'à ', de: 'de ' },
} as const;
export type Liaison = keyof typeof LIAISONS;

/** The name of a commune, article included (`Le Quesnoy`), with its prepositions: `au Quesnoy`, `du Quesnoy`. Throws when the article is not there. */
export function withPrepositions(nom: string, liaison: Liaison): { nom_a: string; nom_de: string } {
  const { article, a, de } = LIAISONS[liaison];
  if (!nom.startsWith(article)) throw new Error(`« ${nom} » ne commence pas par « ${article.trim()} ».`);
  const rest = nom.slice(article.length);
  return { nom_a: `${a}${rest}`, nom_de: `${de}${rest}` };
}
