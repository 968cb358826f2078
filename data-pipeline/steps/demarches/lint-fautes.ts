import { entreGuillemets } from '../../feeds/inventaire/phrases.ts';
import { isWithinOneEdit } from './one-edit.ts';
import { keyOf, listesOf, type Dictionnaire } from './termes.ts';

/** Letters from which a fuzzy search accepts one slip. */
const LONGUEUR_MIN = 5;

/** A misspelling is listed only when the fuzzy search would miss it: each byte of the dictionary is fetched by a phone. */
export const lintFautes = (dictionnaire: Pick<Dictionnaire, 'demarches' | 'operateurs'>): string[] =>
  listesOf(dictionnaire).flatMap(({ fichier, noms, listes: { fautes = [], mots = [], anciens_noms = [] } }) =>
    fautes.flatMap((faute) => {
      const proche = [...noms, ...anciens_noms, ...mots].find((mot) => isCaught(faute, mot));
      return proche === undefined
        ? []
        : [
            `${fichier}, fautes : la recherche trouve déjà ${entreGuillemets(faute)} par ${entreGuillemets(proche)}.`,
          ];
    }),
  );

/** Word for word, at most one slip in each word long enough. */
export function isCaught(faute: string, mot: string): boolean {
  const [tapes, voulus] = [keyOf(faute).split('-'), keyOf(mot).split('-')];
  return (
    tapes.length === voulus.length &&
    tapes.every((tape, rang) => {
      const voulu = voulus[rang] ?? '';
      return tape === voulu || (voulu.length >= LONGUEUR_MIN && isWithinOneEdit(tape, voulu));
    })
  );
}
