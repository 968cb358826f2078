import type { DocumentsRecherche } from '@model/recherche.ts';
import type { SearchEngine } from '../search/search-engine.ts';

const DOCUMENTS = '/recherche/documents.json';
/** Past this nobody waits for suggestions. Milliseconds. */
const PATIENCE = 20_000;

let loading: Promise<SearchEngine> | undefined;

/**
 * The engine over the documents of the site, downloaded at the first call and shared by all boxes of the page.
 * Rejects when the network fails or takes too long; the next call tries again.
 */
export function loadSearchEngine(): Promise<SearchEngine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<SearchEngine> {
  const [{ createSearchEngine }, documents] = await Promise.all([
    import('../search/engine.ts'),
    fetchDocuments(),
  ]);
  return createSearchEngine(documents);
}

async function fetchDocuments(): Promise<DocumentsRecherche> {
  const response = await fetch(DOCUMENTS, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${DOCUMENTS}: ${String(response.status)}`);
  return (await response.json()) as DocumentsRecherche;
}
