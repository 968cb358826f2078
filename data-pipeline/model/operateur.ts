import { z } from 'zod';
import { idContenuSchema, lienOfficielSchema } from './demarche.ts';
import { familleSchema } from './famille.ts';

const texte = z.string().trim().min(1);

/** One entry of content/operateurs.yaml: a body that people look for by its name, of today or of before. */
export const operateurSchema = z.strictObject({
  id: idContenuSchema,
  nom: texte,
  sigle: texte.nullable(),
  /** Names it no longer bears: lower case, sorted. */
  anciens_noms: z.array(z.string()),
  /** Other words for it: lower case, sorted. */
  mots: z.array(z.string()),
  /** Written by ear: lower case, sorted. */
  fautes: z.array(z.string()),
  /** Where one is helped with it, the first to try first. `france-services` for its partners and them only. */
  familles: z.array(familleSchema).min(1),
  /** One of the national partners whose procedures every France services helps with. */
  partenaire_france_services: z.boolean(),
  /** The national number, as it is said: `3646`, `0 809 401 401`. */
  telephone: z
    .string()
    .regex(/^(\d{4}|0 \d{3} \d{3} \d{3})$/)
    .nullable(),
  en_ligne: lienOfficielSchema,
});
export type Operateur = z.infer<typeof operateurSchema>;
export const operateursSchema = z.array(operateurSchema);
