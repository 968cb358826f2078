import { z } from 'zod';

/** Shape of a reference row of which only these columns are read, as text; the others are dropped. */
export const textColumns = <C extends string>(colonnes: readonly C[]): z.ZodType<Record<C, string>> =>
  z.record(z.string(), z.string()).transform((row, context) => {
    const absente = colonnes.find((colonne) => !(colonne in row));
    if (absente !== undefined)
      context.addIssue({ code: 'custom', path: [absente], message: 'colonne absente' });
    return Object.fromEntries(colonnes.map((colonne) => [colonne, row[colonne] ?? ''])) as Record<C, string>;
  });
