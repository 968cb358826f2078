import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { loadContexte } from '../../view-models/contexte.ts';
import { toSearchDocuments } from '../../view-models/search-documents.ts';

/** Everything that can be found: fetched by a search box when it is first focused. */
export const GET: APIRoute = async () => {
  const { communes, lieux, demarches, operateurs } = await loadContexte();
  const familles = await getCollection('familles');
  const documents = toSearchDocuments({
    communes: communes.values(),
    lieux: lieux.values(),
    demarches: demarches.values(),
    operateurs: operateurs.values(),
    fiches: familles.map(({ data }) => data),
  });
  return new Response(JSON.stringify(documents));
};
