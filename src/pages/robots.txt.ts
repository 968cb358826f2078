import type { APIRoute } from 'astro';
import { loadContexte } from '../view-models/contexte.ts';

/** Everything may be read; the address of the sitemap follows the configuration. */
export const GET: APIRoute = async () => {
  const { configuration } = await loadContexte();
  const sitemap = new URL('/sitemap-index.xml', configuration.site.url).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
