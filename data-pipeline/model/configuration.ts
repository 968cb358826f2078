import { z } from 'zod';
import { familleSchema } from './famille.ts';
import { typeLieuSchema } from './type-lieu.ts';
import { webUrlSchema } from './url.ts';

/** What only the publisher knows: absent until given, and the build lists what is missing. */
const aCompleter = z.string().min(1).nullable();

/** content/territoire.yaml */
export const configurationSchema = z.object({
  site: z.object({
    nom: z.string(),
    nom_long: z.string(),
    url: webUrlSchema,
  }),
  departement: z.object({ code: z.string(), nom: z.string(), nom_de: z.string(), nom_dans: z.string() }),
  /** The day up to which the inventories were looked at: the reference for every age, so that a build needs no clock. */
  date_reference: z.iso.date(),
  editeur: z.object({
    nom: aCompleter,
    statut: aCompleter,
    adresse: aCompleter,
    telephone: aCompleter,
    directeur_publication: aCompleter,
    /** Where corrections go. */
    courriel_corrections: z.email().nullable(),
    courriel_accessibilite: z.email().nullable(),
    courriel_donnees_personnelles: z.email().nullable(),
  }),
  hebergeur: z.object({ nom: aCompleter, adresse: aCompleter, telephone: aCompleter }),
  /** Who to call when nothing is near. */
  numeros_utiles: z.array(
    z.object({
      nom: z.string(),
      telephone: z.string(),
      horaires: z.string().nullable(),
      pour: z.string(),
      source_url: webUrlSchema.nullable(),
    }),
  ),
  /** Familles whose inventory is known to be partial although nobody publishes a total. */
  listes_partielles: z.array(familleSchema),
  /** Official totals: `type` is counted against `total`. */
  totaux_officiels: z.array(
    z.object({
      famille: familleSchema,
      type: typeLieuSchema,
      total: z.int().positive(),
      /** "à la fin de 2022" */
      quand: z.string(),
      libelle: z.string(),
      source_url: webUrlSchema.nullable(),
    }),
  ),
});
export type Configuration = z.infer<typeof configurationSchema>;
