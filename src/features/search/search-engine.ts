import type { CommuneEntree, Entree, Genre } from './decode-documents.ts';

/** What a query says: chips, and what to say of the words that were not understood. */
export interface Comprehension {
  /** A démarche, an operator or a famille; `court` is for its chip. */
  besoin: Entree | null;
  /** Code INSEE when exactly one commune is meant. */
  commune: string | null;
  /** All that may be meant, the largest first: several when a postal code or the beginning of a name is shared. */
  communes: CommuneEntree[];
  /** « près de moi » */
  position: boolean;
  /** Words that matter and were not understood, as they were typed. */
  reste: string[];
}

/** What was found: an entry, or a `reponse`, a need and a commune both read in the query (id `<besoin>@<code INSEE>`). */
export interface Resultat extends Pick<Entree, 'id' | 'label' | 'detail' | 'href' | 'familles'> {
  genre: Genre | 'reponse';
  /** Why it is there when its label does not say it: « ancien nom : pôle emploi »; else `null`. */
  pourquoi: string | null;
  /** The higher the better, about 0 to 1. */
  score: number;
}

export interface GroupeResultats {
  genre: Resultat['genre'];
  /** Best first, cut to the limit. */
  resultats: Resultat[];
  /** How many there are. */
  total: number;
}

export interface Recherche {
  /** The group with the best result first; empty when nothing was found. */
  groupes: GroupeResultats[];
  compris: Comprehension;
  total: number;
}

export interface SearchOptions {
  /** Results of a group; 5 unless told. */
  limit?: number;
}

/** What the search box asks of an engine; another engine than Fuse only has to be this. */
export interface SearchEngine {
  search: (query: string, options?: SearchOptions) => Recherche;
  understand: (query: string) => Comprehension;
}
