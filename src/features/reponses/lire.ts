import type { Comprehension, Recherche, Resultat } from '../search/search-engine.ts';
import { loadSearchEngine } from '../recherche/load-engine.ts';
import { RIEN_LU, type Lecture } from './demande.ts';
import type { Etat } from './etat-url.ts';

/** A page that may be what was meant. */
export type Piste = Pick<Resultat, 'label' | 'detail' | 'href' | 'pourquoi'>;

export interface LectureComplete extends Lecture {
  pistes: Piste[];
}

const MOST_PISTES = 5;

/** Reads `q`, unless the address already says both need and place: then nothing is downloaded. Rejects when the network fails. */
export async function readSentence({ q, besoin, commune }: Etat): Promise<LectureComplete> {
  if (q === '' || (besoin !== null && commune !== null)) return { ...RIEN_LU, pistes: [] };
  const engine = await loadSearchEngine();
  const recherche = engine.search(q, { limit: MOST_PISTES });
  return { ...toLecture(recherche.compris), pistes: listPistes(recherche) };
}

/** Communes that a text may name, the likeliest first. Rejects when the network fails. */
export async function readCommunes(texte: string): Promise<string[]> {
  const { groupes, compris } = (await loadSearchEngine()).search(texte, { limit: MOST_PISTES });
  if (compris.communes.length > 0) return compris.communes.map(({ id }) => id);
  const [premier] = groupes;
  return premier?.genre === 'commune' ? premier.resultats.map(({ id }) => id) : [];
}

const toLecture = ({ besoin, communes, position, reste }: Comprehension): Lecture => ({
  besoin: besoin?.id ?? null,
  communes: communes.map(({ id }) => id),
  presDeMoi: position,
  reste,
});

/** What else was found, best first: all but what the answer itself is made of. */
export function listPistes({ groupes, compris }: Recherche): Piste[] {
  const told = new Set([compris.besoin?.id, ...compris.communes.map(({ id }) => id)]);
  return groupes
    .flatMap(({ resultats }) => resultats)
    .filter(({ genre, id }) => genre !== 'reponse' && !told.has(id))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PISTES);
}
