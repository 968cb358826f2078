import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { ZodType } from 'zod';
import { z } from 'astro/zod';
import { communeSchema } from '@model/commune.ts';
import { demarcheSchema } from '@model/demarche.ts';
import { ficheFamilleSchema } from '@model/fiche-famille.ts';
import { itineranceSchema } from '@model/itinerance.ts';
import { lieuSchema } from '@model/lieu.ts';
import { operateurSchema } from '@model/operateur.ts';
import { sourceSchema } from '@model/source.ts';
import { epciSchema, scotSchema } from '@model/territoire.ts';

/** A collection over one array that the pipeline wrote, keyed by one of its own columns. */
const generated = <Schema extends ZodType>(name: string, key: string, schema: Schema) =>
  defineCollection({
    loader: file(`generated/${name}.json`, {
      parser: (text) =>
        Object.fromEntries(
          (JSON.parse(text) as Record<string, unknown>[]).map((entry) => [String(entry[key]), entry]),
        ),
    }),
    schema,
  });

export const collections = {
  lieux: generated('lieux', 'id', lieuSchema),
  communes: generated('communes', 'code_insee', communeSchema),
  epci: generated('epci', 'siren', epciSchema),
  scot: generated('scot', 'slug', scotSchema),
  itinerances: generated('itinerances', 'id', itineranceSchema),
  sources: generated('sources', 'id', sourceSchema),
  demarches: generated('demarches', 'id', demarcheSchema),
  operateurs: generated('operateurs', 'id', operateurSchema),
  familles: defineCollection({
    loader: glob({ pattern: '*.md', base: 'content/familles' }),
    schema: ficheFamilleSchema,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.md', base: 'content/pages' }),
    schema: z.object({ titre: z.string(), description: z.string() }),
  }),
};
