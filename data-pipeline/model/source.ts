import { z } from 'zod';
import { webUrlSchema } from './url.ts';

export const sourceSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  nom: z.string(),
  producteur: z.string(),
  /** Where the source can be read; `null` when it is a set of pages, each row then has its own. */
  url: webUrlSchema.nullable(),
  licence: z.string(),
  licence_url: webUrlSchema.nullable(),
  /** False while the licence is still to be confirmed by the producer. */
  licence_confirmee: z.boolean(),
  millesime: z.string(),
  format: z.string(),
  remarque: z.string().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;
export const sourcesSchema = z.array(sourceSchema);
