import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';

/** A file of content/territoire that is missing or badly written: `npm run data:territory` makes it again. */
export class TerritoireError extends Error {
  override name = 'TerritoireError';
}

/** Reads a UTF-8 file of the territory. Throws TerritoireError, one French sentence. */
export async function readTerritoireFile(directory: string, file: string): Promise<string> {
  try {
    return await readFile(join(directory, file), 'utf8');
  } catch (error) {
    throw new TerritoireError(
      `Le fichier « territoire/${file} » est introuvable : lancez « npm run data:territory » pour le refaire.`,
      { cause: error },
    );
  }
}

/** Reads a CSV of the territory, each row checked. Throws TerritoireError with the line (header = 1), column and value of the first mistake. */
export async function readRows<S extends z.ZodType>(
  directory: string,
  file: string,
  schema: S,
): Promise<z.output<S>[]> {
  const text = await readTerritoireFile(directory, file);
  let records: Record<string, string>[];
  try {
    records = parse(text, { bom: true, columns: true, skip_empty_lines: true });
  } catch (error) {
    throw new TerritoireError(`Le fichier « territoire/${file} » n’est pas un CSV lisible.`, {
      cause: error,
    });
  }
  return records.map((record, index) => {
    const result = schema.safeParse(record);
    if (result.success) return result.data;
    const column = String(result.error.issues[0]?.path[0] ?? '');
    throw new TerritoireError(
      `Fichier « territoire/${file} », ligne ${index + 2} : la colonne « ${column} » ne peut pas valoir « ${record[column] ?? ''} ».`,
      { cause: result.error },
    );
  });
}
