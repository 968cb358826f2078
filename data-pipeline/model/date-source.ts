import { z } from 'zod';

/** A date as exact as its source gives it: `2024-08-01`, `2021-11`, `2016`, or `inconnue`. Sorts as text, `inconnue` aside. */
export const dateSourceSchema = z
  .string()
  .regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|inconnue)$/);
export type DateSource = z.infer<typeof dateSourceSchema>;
