import { z } from 'zod';
import { webUrlSchema } from './url.ts';

export const epciSchema = z.object({
  siren: z.string().regex(/^\d{9}$/),
  nom: z.string(),
  slug: z.string(),
  scot: z.string(),
  /** Members in the département; `nb_communes` counts all. */
  communes: z.array(z.string()),
  nb_communes: z.int(),
  /** What a reader should know, such as members in another département. */
  remarque: z.string().nullable().optional(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});
export type Epci = z.infer<typeof epciSchema>;

export const scotSchema = z.object({
  slug: z.string(),
  nom: z.string(),
  epci: z.array(z.string()),
  communes: z.array(z.string()),
  statut: z.enum(['confirme', 'a-verifier']),
  remarque: z.string().nullable(),
  source_url: webUrlSchema,
  source_date: z.string(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});
export type Scot = z.infer<typeof scotSchema>;
