import type { APIRoute } from 'astro';
import { loadContexte } from '../../view-models/contexte.ts';
import { toLieuxJson } from '../../view-models/lieux-liste.ts';

/** Every lieu, as the page of answers lists it: fetched by that page only, when it has something to answer. */
export const GET: APIRoute = async () => new Response(JSON.stringify(toLieuxJson(await loadContexte())));
