import { decodeLieux, type Donnees } from './decode-lieux.ts';
import type { FicheBesoin } from './fiche-besoin.ts';
import type { LieuxJson } from './lieux-json.ts';

/** Throws when the file is missing, cut, or out of reach. */
async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}

/** Loads once; after a failure, the next call tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

/** Every lieu and commune. */
export const makeLoadDonnees = (nomOf: Parameters<typeof decodeLieux>[1]): (() => Promise<Donnees>) =>
  once(async () => decodeLieux((await fetchJson('/recherche/lieux.json')) as LieuxJson, nomOf));

/** What to know of a need before going. */
export const loadFiche = async (id: string): Promise<FicheBesoin> =>
  (await fetchJson(`/recherche/besoins/${id}.json`)) as FicheBesoin;
