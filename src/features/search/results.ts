import { toReponses } from './adresses.ts';
import type { Entree } from './decode-documents.ts';
import type { Hit } from './hits.ts';
import type { Query } from './query.ts';
import { measure, rate } from './rate.ts';
import { atCommune, reasonOf } from './reasons.ts';
import type { GroupeResultats, Resultat } from './search-engine.ts';
import type { Sense } from './understand.ts';

/** Communes for which a need and a shared postal code are answered. */
const MOST_ANSWERS = 5;
/** Scores under which a result would be absurd, alone and beside the best. */
const LEAST = 0.55;
const LEAST_OF_BEST = 0.6;

/** A result, and the words of the query that brought it, one bit each; 0 for a need and a place, which `Sense` tells. */
export interface Found extends Resultat {
  mask: number;
}

/** Everything that answers the query, best first: each entry once, by the phrase that suits it best. */
export function listResults(query: Query, hits: readonly Hit[], sense: Sense): Found[] {
  const byEntree = new Map<Entree, Found>();
  for (const hit of hits) {
    const { entree } = hit.phrase;
    const score = rate(hit, measure(hit, query, query.mask));
    if (score > (byEntree.get(entree)?.score ?? LEAST))
      byEntree.set(entree, { ...entree, pourquoi: reasonOf(hit.phrase), score, mask: hit.mask });
  }
  const resultats = [...byEntree.values(), ...answersOf(sense, byEntree)].sort(
    (a, b) => b.score - a.score || (a.label < b.label ? -1 : 1),
  );
  const least = (resultats[0]?.score ?? 0) * LEAST_OF_BEST;
  return resultats.filter(({ score }) => score >= least);
}

/** The need and the place, together: what the sentence asks for, before each of them alone. */
function answersOf({ besoin, communes, score }: Sense, byEntree: ReadonlyMap<Entree, Found>): Found[] {
  if (besoin === null) {
    for (const commune of communes) {
      const alone = byEntree.get(commune);
      if (alone !== undefined) alone.score = Math.max(alone.score, score);
    }
    return [];
  }
  const best = Math.max(score, ...[besoin, ...communes].map((part) => byEntree.get(part)?.score ?? 0));
  return communes.slice(0, MOST_ANSWERS).map((commune, rank) => ({
    ...besoin,
    genre: 'reponse',
    id: `${besoin.id}@${commune.id}`,
    label: `${besoin.court} ${atCommune(commune.label)}`,
    detail: commune.detail,
    pourquoi: null,
    href: toReponses(besoin.id, commune.id),
    score: best + 0.1 - rank / 1000,
    mask: 0,
  }));
}

/** Groups in the order of their best results, each cut to `limit`. */
export function groupResults(resultats: readonly Resultat[], limit: number): GroupeResultats[] {
  const groupes = new Map<Resultat['genre'], GroupeResultats>();
  for (const resultat of resultats) {
    const { genre } = resultat;
    const groupe = groupes.get(genre) ?? { genre, resultats: [], total: 0 };
    groupes.set(genre, groupe);
    groupe.total += 1;
    if (groupe.total <= limit) groupe.resultats.push(resultat);
  }
  return [...groupes.values()];
}
