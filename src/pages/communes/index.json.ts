import type { APIRoute } from 'astro';
import type { Entree } from '../../features/adresse-inconnue/suggest-adresses.ts';
import { listAnciennes } from '../../view-models/ancienne-commune.ts';
import { loadContexte } from '../../view-models/contexte.ts';

/** Slug and name of every commune, former names included: fetched by the error page only. */
export const GET: APIRoute = async () => {
  const { communes } = await loadContexte();
  const entrees: Entree[] = [
    ...[...communes.values()].map(({ slug, nom }): Entree => [slug, nom]),
    ...listAnciennes(communes.values()).map(({ ancienne }): Entree => [ancienne.slug, ancienne.nom]),
  ];
  return new Response(JSON.stringify(entrees));
};
