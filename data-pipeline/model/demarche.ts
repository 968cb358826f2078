import { z } from 'zod';
import { familleSchema } from './famille.ts';

/** What a démarche is about, in the order in which a list of all shows them. */
export const THEMES = {
  urgence: 'Urgence',
  papiers: 'Papiers et courriers',
  argent: 'Argent et aides',
  emploi: 'Travail',
  retraite: 'Retraite et grand âge',
  sante: 'Santé',
  handicap: 'Handicap',
  famille: 'Famille',
  logement: 'Logement',
  mobilite: 'Se déplacer',
  numerique: 'Ordinateur et internet',
  justice: 'Justice et droits',
  etranger: 'Étrangers et langue',
} as const;
export type Theme = keyof typeof THEMES;
export const themeSchema = z.enum(Object.keys(THEMES) as [Theme, ...Theme[]]);

/** The national emergency and listening numbers that a démarche may show, free and the same everywhere, with the name they go by. */
export const URGENCES = {
  '15': 'Samu',
  '17': 'Police secours',
  '18': 'Pompiers',
  '112': 'Numéro d’urgence européen',
  '114': 'Urgences pour sourds et malentendants',
  '115': 'Samu social',
  '116 006': 'France Victimes',
  '119': 'Allô enfance en danger',
  '3018': 'Numéro contre le harcèlement',
  '3114': 'Prévention du suicide',
  '3919': 'Violences Femmes Info',
  '3977': 'Contre la maltraitance des personnes âgées ou handicapées',
} as const;
export type NumeroUrgence = keyof typeof URGENCES;

const texte = z.string().trim().min(1);

/** Id of a démarche or an operator: also a file name and the last segment of an address. */
export const idContenuSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An official site: its home page, which outlives deep links. */
export const lienOfficielSchema = z.strictObject({ nom: texte, url: z.url({ protocol: /^https$/ }) });

export const urgenceSchema = z.strictObject({
  numero: z.enum(Object.keys(URGENCES) as [NumeroUrgence, ...NumeroUrgence[]]),
  nom: texte,
  /** When to call: one sentence. */
  quand: texte,
});
export type Urgence = z.infer<typeof urgenceSchema>;

/** content/demarches/<id>.yaml: what a person needs to get done, in her own words. */
export const ficheDemarcheSchema = z.strictObject({
  /** What a person would say: `J’ai perdu mes papiers d’identité`. */
  titre: texte,
  /** For a chip. */
  titre_court: texte.max(30),
  theme: themeSchema,
  /** One or two short sentences: where to go and what happens. */
  resume: texte.max(240),
  /** Who answers, first the one to try first. */
  familles: z.array(familleSchema).min(1),
  /** Ids of content/operateurs.yaml, the main one first. */
  operateurs: z.array(idContenuSchema),
  /** Words and phrases people use, old names included: lower case, with their accents, sorted. */
  mots: z.array(z.string()).min(1),
  /** Written by ear, too far from the word for a fuzzy search: lower case, sorted. */
  fautes: z.array(z.string()),
  a_apporter: z.array(texte),
  /** What it costs, when that is known and lasting. */
  cout: texte.nullable(),
  urgence: urgenceSchema.nullable(),
  en_ligne: lienOfficielSchema.nullable(),
});
export type FicheDemarche = z.infer<typeof ficheDemarcheSchema>;

/** A démarche as pages and the search read it. */
export const demarcheSchema = ficheDemarcheSchema.extend({ id: idContenuSchema });
export type Demarche = z.infer<typeof demarcheSchema>;
