import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { FicheBesoin } from '../../../features/reponses/fiche-besoin.ts';
import { loadContexte } from '../../../view-models/contexte.ts';
import { toFichesBesoins } from '../../../view-models/fiches-besoins.ts';

interface Props {
  fiche: FicheBesoin;
}

export const getStaticPaths = (async () => {
  const familles = (await getCollection('familles')).map(({ data }) => [data.famille, data] as const);
  const fiches = toFichesBesoins(await loadContexte(), new Map(familles));
  return [...fiches].map(([id, fiche]) => ({ params: { id }, props: { fiche } satisfies Props }));
}) satisfies GetStaticPaths;

/** What to know of one need before going: fetched by the page of answers, for the need it answers. */
export const GET: APIRoute<Props> = ({ props }) => new Response(JSON.stringify(props.fiche));
