import { z } from 'zod';
import { familleSchema } from './famille.ts';

export const codeInseeSchema = z.string().regex(/^(\d{2}|2[AB])\d{3}$/);

/** INSEE's seven-level density grid, densest first. */
export const DENSITES = [
  'Grands centres urbains',
  'Centres urbains intermédiaires',
  'Petites villes',
  'Ceintures urbaines',
  'Bourgs ruraux',
  'Rural à habitat dispersé',
  'Rural à habitat très dispersé',
] as const;
export const densiteSchema = z.enum(DENSITES);
export type Densite = z.infer<typeof densiteSchema>;

/** A name or code that people still use and that leads to today's commune. */
export const ancienneCommuneSchema = z.object({
  code_insee: codeInseeSchema,
  nom: z.string(),
  genre: z.enum(['deleguee', 'associee', 'ancienne']),
  slug: z.string(),
});
export type AncienneCommune = z.infer<typeof ancienneCommuneSchema>;

/** One lieu near a commune, in the order in which its page shows it. */
export const procheSchema = z.object({
  lieu: z.string(),
  /** Number of the pin on the commune's map; the same lieu keeps it in each famille. */
  numero: z.int().positive(),
  dans_la_commune: z.boolean(),
  /** Metres as the crow flies from the commune's point; the lieu's own point may be its commune's. */
  metres: z.int().nonnegative(),
  /** Minutes by car, a multiple of 5, never 0; `null` inside the commune. */
  minutes: z.int().positive().nullable(),
});
export type Proche = z.infer<typeof procheSchema>;

export const communeSchema = z.object({
  code_insee: codeInseeSchema,
  nom: z.string(),
  /** With its preposition: `à Hondschoote`, `au Cateau-Cambrésis`, `aux Rues-des-Vignes`. */
  nom_a: z.string(),
  /** With its preposition: `d’Anor`, `du Quesnoy`, `des Rues-des-Vignes`. */
  nom_de: z.string(),
  /** `hondschoote-59309` */
  slug: z.string(),
  codes_postaux: z.array(z.string()).min(1),
  population: z.int().nonnegative().nullable(),
  /** SIREN of the EPCI, slug of the SCoT. */
  epci: z.string(),
  scot: z.string(),
  densite: densiteSchema,
  ruralite: z.string().nullable(),
  centralite: z.string().nullable(),
  qpv: z.array(z.object({ code: z.string(), nom: z.string() })),
  /** Codes INSEE of the communes of the département that share a border, sorted. */
  voisines: z.array(codeInseeSchema),
  anciennes: z.array(ancienneCommuneSchema),
  /** A point inside the outline. */
  latitude: z.number(),
  longitude: z.number(),
  /** [west, south, east, north], degrees WGS84. */
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  /** Nearest first, those in the commune before all others. */
  proches: z.record(familleSchema, z.array(procheSchema)),
  /** How many lieux of each famille stand in the commune (`proches` may show fewer). */
  dans_la_commune: z.record(familleSchema, z.int().nonnegative()),
  /** Ids of the stops in itinerances.json. */
  itinerances: z.array(z.string()),
});
export type Commune = z.infer<typeof communeSchema>;
