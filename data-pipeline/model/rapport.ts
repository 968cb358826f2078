import { z } from 'zod';
import { familleSchema } from './famille.ts';

/** Why a row was refused, in words that a secretary understands. `ligne` counts from 1, the header included. */
export const rejetSchema = z.object({
  fichier: z.string(),
  source: z.string(),
  ligne: z.int().positive(),
  identifiant: z.string(),
  /** Kind of the mistake, for counting: `colonne`, `adresse`, `doublon`, `hors-territoire`, `ferme`, … */
  genre: z.string(),
  colonne: z.string(),
  valeur: z.string(),
  motif: z.string(),
});
export type Rejet = z.infer<typeof rejetSchema>;

export const avertissementSchema = rejetSchema;
export type Avertissement = z.infer<typeof avertissementSchema>;

/** Two rows that are one lieu, and the rule that says so. */
export const fusionSchema = z.object({
  garde: z.string(),
  fusionne: z.string(),
  noms: z.tuple([z.string(), z.string()]),
  source: z.string(),
  raison: z.string(),
});
export type Fusion = z.infer<typeof fusionSchema>;

const bilanSchema = z.object({
  lus: z.int(),
  retenus: z.int(),
  fusionnes: z.int(),
  rejetes: z.int(),
});

const completudeSchema = z.object({
  lieux: z.int(),
  sans_telephone: z.int(),
  sans_horaires: z.int(),
  sans_adresse: z.int(),
  /** Placed at their commune's centre. */
  sans_coordonnees: z.int(),
  a_verifier: z.int(),
  /** Oldest, median and newest `date_maj`, `inconnue` aside; `null` without any. */
  plus_ancienne: z.string().nullable(),
  mediane: z.string().nullable(),
  plus_recente: z.string().nullable(),
  dates_inconnues: z.int(),
});

/** generated/rapport.json: read = kept + merged + rejected, per source. */
export const rapportSchema = z.object({
  date_reference: z.iso.date(),
  sources: z.array(bilanSchema.extend({ source: z.string() })),
  /** What the lieux of each source lack, the merged ones counted with their better source. */
  completude_sources: z.array(completudeSchema.extend({ source: z.string() })),
  /** `utiles`: the rows that were not refused. */
  fichiers: z.array(z.object({ fichier: z.string(), lus: z.int(), utiles: z.int() })),
  familles: z.array(completudeSchema.extend({ famille: familleSchema })),
  total: bilanSchema,
  totaux_officiels: z.array(
    z.object({
      famille: familleSchema,
      libelle: z.string(),
      connus: z.int(),
      total: z.int(),
      quand: z.string(),
    }),
  ),
  rejets: z.array(rejetSchema),
  avertissements: z.array(avertissementSchema),
  fusions: z.array(fusionSchema),
  /** Paths of content/territoire.yaml that the publisher still has to fill in. */
  manquants: z.array(z.string()),
});
export type Rapport = z.infer<typeof rapportSchema>;
