import { z } from 'zod';
import { dateSourceSchema } from './date-source.ts';
import { statutSchema } from './lieu.ts';
import { webUrlSchema } from './url.ts';

/** The recurrences that pages and calendars can tell: some days of each week, or the first to fifth, or last (-1), of a month. */
const REGLE =
  /^FREQ=(WEEKLY;BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*|MONTHLY;BYDAY=([1-5]|-1)(MO|TU|WE|TH|FR|SA|SU)(,([1-5]|-1)(MO|TU|WE|TH|FR|SA|SU))*)$/;

/** One stop of a travelling service. `regle` is a RRULE; without rule nor dates the day is unknown and the site says so. */
export const itineranceSchema = z.object({
  id: z.string(),
  /** Id of the travelling lieu. */
  lieu: z.string(),
  code_insee: z.string(),
  endroit: z.string().nullable(),
  /** RFC 5545 RRULE value, e.g. `FREQ=MONTHLY;BYDAY=2WE`. */
  regle: z.string().regex(REGLE).nullable(),
  dates: z.array(z.iso.date()),
  /** `HH:MM-HH:MM`, several joined by a comma. */
  horaires: z.string().nullable(),
  /** Dates on which it does not come. */
  exceptions: z.array(z.iso.date()),
  /** What the source says of the recurrence, in its own words. */
  dit_par_la_source: z.string().nullable(),
  source: z.string(),
  source_url: webUrlSchema.nullable(),
  date_maj: dateSourceSchema,
  statut: statutSchema,
});
export type Itinerance = z.infer<typeof itineranceSchema>;
