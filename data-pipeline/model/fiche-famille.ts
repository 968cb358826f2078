import { z } from 'zod';
import { familleSchema } from './famille.ts';
import { webUrlSchema } from './url.ts';

const texte = z.string().min(1);

/** Head of content/familles/*.md: what a famille is, in words for its pages; the body says the rest. */
export const ficheFamilleSchema = z.object({
  famille: familleSchema,
  titre: texte,
  /** One sentence. */
  resume: texte,
  pour_qui: texte,
  a_apporter: z.array(texte),
  cout: texte,
  /** Old names and initials that people still use. */
  aussi_appele: z.array(texte),
  /** Examples of what one can get done there. */
  demarches: z.array(texte).min(1),
  sources: z.array(webUrlSchema).min(1),
});
export type FicheFamille = z.infer<typeof ficheFamilleSchema>;
