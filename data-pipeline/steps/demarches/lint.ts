import { lintPartenaires, lintReferences, lintUnicity, lintUrgences } from './lint-entrees.ts';
import { lintFautes } from './lint-fautes.ts';
import { lintMots } from './lint-mots.ts';
import { lintPartages } from './lint-partages.ts';
import type { Dictionnaire } from './termes.ts';

/** Every fault of the dictionary, one French sentence each; [] when it can be published. */
export const lintDictionnaire = (dictionnaire: Dictionnaire): string[] =>
  [lintMots, lintFautes, lintReferences, lintUnicity, lintUrgences, lintPartenaires, lintPartages].flatMap(
    (regle) => regle(dictionnaire),
  );
