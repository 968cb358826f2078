const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that tell nothing of a need or a place, folded. */
const STOP = setOf(
  'a ai as au aux avec bonjour c ca car ce ces cet cette d dans de des donc du elle en es est et il ils j je l la le les leur leurs lui m ma mais me merci mes moi mon n ne nos notre nous on ont ou par pour pres qu que qui s sa se ses si son sont suis sur svp t ta te tes toi ton tu un une vers vos votre vous y',
);

/** Words that many needs share: alone they mean something, beside another they yield. */
const SOFT_WORDS = setOf(
  'aide aider aidez aller avoir besoin cherche chercher comment demande demander dois etre faire fait faut habite obtenir pas peut peux plus quelle quelqu quoi refaire rien trouve trouver veut veux voudrais',
);

export const FULL = 1;
export const SOFT = 0.35;

/** How much a folded word counts, beside a plain word's 1. */
export const weightOf = (word: string): number => (STOP.has(word) ? 0.1 : SOFT_WORDS.has(word) ? SOFT : FULL);
