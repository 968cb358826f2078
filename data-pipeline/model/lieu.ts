import { z } from 'zod';
import { dateSourceSchema } from './date-source.ts';
import { familleSchema } from './famille.ts';
import { horairesSchema } from './horaires.ts';
import { typeLieuSchema } from './type-lieu.ts';
import { webUrlSchema } from './url.ts';

/** `confirme`: a public source of the operator or of the State says so; `a-verifier`: dated, indirect or single. */
export const statutSchema = z.enum(['confirme', 'a-verifier']);
export type Statut = z.infer<typeof statutSchema>;

/** How well the point is known: the address itself, or only the commune (its centre stands in). */
export const precisionSchema = z.enum(['adresse', 'commune']);
export type Precision = z.infer<typeof precisionSchema>;

export const rendezVousSchema = z.enum(['sans', 'possible', 'conseille', 'obligatoire', 'inconnu']);
export type RendezVous = z.infer<typeof rendezVousSchema>;

/** Where a lieu is attested: an id of content/sources.yaml, the page or record, and its date. */
export const provenanceSchema = z.object({
  source: z.string(),
  identifiant: z.string(),
  url: webUrlSchema.nullable(),
  date_maj: dateSourceSchema,
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** One place where one or more services are given, as every page, map and file reads it. Names of the national schema where it has one. */
export const lieuSchema = z.object({
  /** Stable, `^[a-z0-9-]+$`: source prefix and the source's own number (`fs-346`, `ac-130`) or a slug. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Last segment of the address `/lieux/<slug>/`: folded name and id. */
  slug: z.string(),
  /** Every id that has been merged into this lieu, its own first. */
  identifiants: z.array(z.string()).min(1),
  /** SIRET, 14 digits. */
  pivot: z
    .string()
    .regex(/^\d{14}$/)
    .nullable(),
  nom: z.string().min(1),
  type: typeLieuSchema,
  familles: z.array(familleSchema).min(1),
  adresse: z.string().nullable(),
  complement_adresse: z.string().nullable(),
  code_postal: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  code_insee: z.string().regex(/^\d{5}$/),
  commune: z.string(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  precision: precisionSchema,
  /** E.164: `+33359734180`. */
  telephone: z
    .string()
    .regex(/^\+33\d{9}$/)
    .nullable(),
  courriels: z.array(z.email()),
  site_web: webUrlSchema.nullable(),
  horaires: horairesSchema.nullable(),
  /** The source's own text, OpenStreetMap `opening_hours` syntax. */
  horaires_osm: z.string().nullable(),
  presentation_resume: z.string().nullable(),
  services: z.array(z.string()),
  publics_specifiquement_adresses: z.array(z.string()),
  frais_a_charge: z.array(z.string()),
  dispositif_programmes_nationaux: z.array(z.string()),
  modalites_acces: z.array(z.string()),
  rendez_vous: rendezVousSchema,
  rendez_vous_note: z.string().nullable(),
  prise_rdv: webUrlSchema.nullable(),
  fiche_acces_libre: webUrlSchema.nullable(),
  /** True for a bus or a travelling service: its address is a base, not a counter. */
  itinerant: z.boolean(),
  remarque: z.string().nullable(),
  /** Date since which the lieu is closed for good. */
  ferme_depuis: z.iso.date().nullable(),
  /** The better source first. */
  provenances: z.array(provenanceSchema).min(1),
  source: z.string(),
  date_maj: dateSourceSchema,
  statut: statutSchema,
  /** Codes INSEE of the communes for which this lieu is the nearest of one of its familles. */
  plus_proche_pour: z.array(z.string()),
});
export type Lieu = z.infer<typeof lieuSchema>;
