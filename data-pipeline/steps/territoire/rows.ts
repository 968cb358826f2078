import { z } from 'zod';
import { ancienneCommuneSchema, codeInseeSchema, densiteSchema } from '../../model/commune.ts';
import { epciSchema, scotSchema } from '../../model/territoire.ts';
import { toTypographic } from './typography.ts';
import { LIAISONS, type Liaison } from './liaison.ts';

const list = z.string().transform((text) => (text === '' ? [] : text.split('|')));
const count = z.string().regex(/^\d+$/).transform(Number);
const degrees = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);
const nom = z.string().min(1).transform(toTypographic);
const orNull = z.string().transform((text) => (text === '' ? null : toTypographic(text)));
const siren = epciSchema.shape.siren;
const slug = z.string().regex(/^[a-z0-9-]+$/);

/** Rows of content/territoire/*.csv, as text on the way in. */
export const communeRowSchema = z
  .object({
    code_insee: codeInseeSchema,
    nom,
    liaison: z
      .string()
      .regex(/^[0-5]$/)
      .transform((text) => Number(text) as Liaison),
    codes_postaux: list.pipe(z.array(z.string().regex(/^\d{5}$/)).min(1)),
    population: z.union([z.literal('').transform(() => null), count]),
    epci: siren,
    densite: densiteSchema,
    ruralite: orNull,
    centralite: orNull,
    latitude: degrees,
    longitude: degrees,
  })
  .refine(({ nom, liaison }) => nom.startsWith(LIAISONS[liaison].article), {
    path: ['liaison'],
    error: 'the name lacks the article that its code announces',
  });
export type CommuneRow = z.output<typeof communeRowSchema>;

export const ancienneRowSchema = z.object({
  code_insee: codeInseeSchema,
  nom,
  genre: ancienneCommuneSchema.shape.genre,
  commune: codeInseeSchema,
});
export type AncienneRow = z.output<typeof ancienneRowSchema>;

export const epciRowSchema = z.object({
  siren,
  nom,
  scot: slug,
  nb_communes: count,
  nb_communes_departement: count,
  remarque: orNull,
});
export type EpciRow = z.output<typeof epciRowSchema>;

export const scotRowSchema = scotSchema
  .pick({ statut: true, source_url: true, source_date: true })
  .extend({ slug, nom, remarque: orNull });
export type ScotRow = z.output<typeof scotRowSchema>;

export const qpvRowSchema = z.object({
  code: z.string().regex(/^QN\d{5}[A-Z]$/),
  nom,
  communes: list.pipe(z.array(codeInseeSchema).min(1)),
});
export type QpvRow = z.output<typeof qpvRowSchema>;

export const gareRowSchema = z.object({
  code_uic: z.string().regex(/^\d{8}$/),
  nom,
  code_insee: codeInseeSchema,
  latitude: degrees,
  longitude: degrees,
});
