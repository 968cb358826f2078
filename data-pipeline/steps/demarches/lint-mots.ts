import { entreGuillemets } from '../../feeds/inventaire/phrases.ts';
import { keyOf, listesOf, type Dictionnaire, type ListesDeMots } from './termes.ts';

const alphabet = new Intl.Collator('fr');

/** Lists of words: none empty nor in capitals, straight apostrophes refused, sorted, none twice in one entry. */
export const lintMots = (dictionnaire: Pick<Dictionnaire, 'demarches' | 'operateurs'>): string[] =>
  listesOf(dictionnaire).flatMap((entree) => [
    ...Object.entries(entree.listes).flatMap(([nom, mots]) => [
      ...mots.flatMap((mot) => faultsOfMot(mot).map((motif) => `${entree.fichier}, ${nom} : ${motif}`)),
      ...faultsOfOrder(mots).map((motif) => `${entree.fichier}, ${nom} : ${motif}`),
    ]),
    ...repeatedIn(entree).map((motif) => `${entree.fichier} : ${motif}`),
  ]);

function faultsOfMot(mot: string): string[] {
  if (keyOf(mot) === '') return [`${entreGuillemets(mot)} n’a ni lettre ni chiffre.`];
  const fautes: string[] = [];
  if (mot !== mot.toLocaleLowerCase('fr')) fautes.push(`${entreGuillemets(mot)} doit être en minuscules.`);
  if (mot !== mot.trim().replace(/\s+/g, ' ')) fautes.push(`${entreGuillemets(mot)} a des espaces en trop.`);
  if (mot.includes("'")) fautes.push(`${entreGuillemets(mot)} a une apostrophe droite ; il y faut ’.`);
  return fautes;
}

/** The first pair out of order is told: mending it shows the next. */
function faultsOfOrder(mots: readonly string[]): string[] {
  const rang = mots.findIndex((mot, i) => i > 0 && alphabet.compare(mots[i - 1] ?? '', mot) > 0);
  if (rang < 0) return [];
  const [avant = '', apres = ''] = mots.slice(rang - 1);
  return [
    `la liste n’est pas dans l’ordre : ${entreGuillemets(apres)} vient avant ${entreGuillemets(avant)}.`,
  ];
}

function repeatedIn({ listes }: ListesDeMots): string[] {
  const vus = new Map<string, string>();
  return Object.values(listes)
    .flat()
    .flatMap((mot) => {
      const deja = vus.get(keyOf(mot));
      if (deja === undefined) vus.set(keyOf(mot), mot);
      return deja === undefined
        ? []
        : [
            `${entreGuillemets(mot)} est déjà là (${entreGuillemets(deja)}) : la recherche ne les distingue pas.`,
          ];
    });
}
