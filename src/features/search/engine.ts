import type { DocumentsRecherche } from '@model/recherche.ts';
import { decodeDocuments } from './decode-documents.ts';
import { findHits } from './hits.ts';
import { indexEntrees, type SearchIndex } from './phrases.ts';
import { parseQuery, type Query } from './query.ts';
import { groupResults, listResults } from './results.ts';
import type { Comprehension, Resultat, SearchEngine } from './search-engine.ts';
import { understandHits, type Sense } from './understand.ts';
import { FULL } from './weights.ts';

const LIMIT = 5;

/** The engine over the documents of the site: exact words and codes first, then mistakes, looked for by Fuse. */
export function createSearchEngine(documents: DocumentsRecherche): SearchEngine {
  const index = indexEntrees(decodeDocuments(documents));
  return {
    search: (text, { limit = LIMIT } = {}) => {
      const { query, sense, resultats } = read(index, text);
      return {
        groupes: groupResults(resultats, limit),
        compris: toComprehension(query, sense),
        total: resultats.length,
      };
    },
    understand: (text) => {
      const { query, sense } = read(index, text);
      return toComprehension(query, sense);
    },
  };
}

/** What one reading of the query gave. */
interface Reading {
  query: Query;
  sense: Sense;
  resultats: Resultat[];
}

/** Reads the query as it is written; then, when words that nobody wrote are not explained, with their mistakes. */
function read(index: SearchIndex, text: string): Reading {
  const query = parseQuery(text);
  const strict = readWith(index, query, 0);
  const unknown = query.words.reduce(
    (mask, { word, weight }, at) => (weight < FULL || index.vocabulary.has(word) ? mask : mask | (1 << at)),
    0,
  );
  const isExplained = strict.resultats.length > 0 && (strict.sense.reste & unknown) === 0;
  return isExplained || unknown === 0 ? strict : readWith(index, query, unknown);
}

function readWith(index: SearchIndex, query: Query, fuzzy: number): Reading {
  const hits = findHits(index, query, fuzzy);
  const sense = understandHits(query, hits);
  const resultats = listResults(query, hits, sense);
  // A lieu is neither a need nor a commune, but what says its name is understood.
  const reste = sense.reste & ~(resultats[0]?.mask ?? 0);
  return { query, sense: { ...sense, reste }, resultats };
}

const toComprehension = ({ words }: Query, { besoin, communes, position, reste }: Sense): Comprehension => ({
  besoin,
  commune: communes.length === 1 ? (communes[0]?.id ?? null) : null,
  communes,
  position,
  reste: words.filter((_, at) => reste & (1 << at)).map(({ texte }) => texte),
});
