import { entreGuillemets } from '../../feeds/inventaire/phrases.ts';
import { claimsOf, FICHIER_PARTAGES, keyOf, listesOf, type Dictionnaire } from './termes.ts';

const alphabet = new Intl.Collator('fr');

/** No word is claimed by two entries without a reason in partages.yaml, and no reason is there for nothing. */
export function lintPartages(dictionnaire: Dictionnaire): string[] {
  const { partages } = dictionnaire;
  const disputes = new Map([...claimsOf(listesOf(dictionnaire))].filter(([, ids]) => ids.length > 1));
  const motives = new Map(partages.map((partage) => [keyOf(partage.mot), partage]));
  return [
    ...[...disputes].flatMap(([cle, ids]) => {
      const entre = motives.get(cle)?.entre;
      if (entre === undefined)
        return [
          `${entreGuillemets(cle.replaceAll('-', ' '))} est pris par ${ids.join(', ')} : gardez-le à un seul endroit, ou dites pourquoi dans ${FICHIER_PARTAGES}.`,
        ];
      return entre.join() === ids.join()
        ? []
        : [`${FICHIER_PARTAGES}, ${cle} : « entre » doit être ${ids.join(', ')}.`];
    }),
    ...partages
      .filter(({ mot }) => !disputes.has(keyOf(mot)))
      .map(({ mot }) => `${FICHIER_PARTAGES} : ${entreGuillemets(mot)} n’est plus partagé, retirez-le.`),
    ...partages
      .filter(({ mot }, rang) => alphabet.compare(partages[rang - 1]?.mot ?? '', mot) >= 0)
      .map(
        ({ mot }) =>
          `${FICHIER_PARTAGES} : ${entreGuillemets(mot)} n’est pas à sa place dans l’ordre alphabétique, ou y est deux fois.`,
      ),
  ];
}
