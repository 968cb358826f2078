import type { APIRoute } from 'astro';
import type { Entree } from '../../features/adresse-inconnue/suggest-adresses.ts';
import { loadContexte } from '../../view-models/contexte.ts';
import { placedName } from '../../view-models/lieu-titre.ts';

/** Slug and name of every lieu: fetched by the error page only, for an address of a lieu. */
export const GET: APIRoute = async () => {
  const { lieux } = await loadContexte();
  return new Response(
    JSON.stringify([...lieux.values()].map((lieu): Entree => [lieu.slug, placedName(lieu)])),
  );
};
