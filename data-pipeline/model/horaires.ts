import { z } from 'zod';

/** Minutes after local midnight (Europe/Paris): [opens, closes), 0 ≤ opens < closes ≤ 2880; over 1440 is past midnight. */
export const plageSchema = z
  .tuple([z.int().min(0).max(1439), z.int().min(1).max(2880)])
  .refine(([ouvre, ferme]) => ouvre < ferme, 'a range opens before it closes');
export type Plage = z.infer<typeof plageSchema>;

const jourSchema = z.iso.date();

/** Days that do not follow the week: `plages: []` is closed. `du` and `au` are inclusive local dates. */
export const exceptionSchema = z.object({
  du: jourSchema,
  au: jourSchema,
  plages: z.array(plageSchema),
  motif: z.string().nullable(),
});
export type Exception = z.infer<typeof exceptionSchema>;

/** What a page needs to say whether a lieu is open: the week, the public holidays, the dated exceptions. Unknown hours are `null`, never an empty week. */
export const horairesSchema = z.object({
  /** Monday first, seven days, each sorted and without overlap. */
  semaine: z.array(z.array(plageSchema)).length(7),
  /** `null`: the source says nothing of public holidays; `[]`: closed; else the hours of these days. */
  feries: z.array(plageSchema).nullable(),
  exceptions: z.array(exceptionSchema),
  /** Last local date that the exceptions cover, when the hours change with the season; else `null`. */
  valables_jusqu_au: jourSchema.nullable(),
});
export type Horaires = z.infer<typeof horairesSchema>;
