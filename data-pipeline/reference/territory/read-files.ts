import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { ReferenceFault } from './reference-fault.ts';

/** Reads one UTF-8 file under `directory`, without its byte order mark. Throws ReferenceFault when it is missing or not UTF-8. */
export function readText(directory: string, file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(directory, file));
  } catch (error) {
    throw new ReferenceFault(
      `Le fichier de référence « ${file} » est introuvable ou illisible dans « ${directory} ».`,
      {
        cause: error,
      },
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ReferenceFault(`Le fichier de référence « ${file} » n’est pas enregistré en UTF-8.`, {
      cause: error,
    });
  }
}

/** Reads a JSON file and checks its shape. Throws ReferenceFault with the place of the first mistake. */
export function readJson<S extends z.ZodType>(directory: string, file: string, schema: S): z.output<S> {
  const text = readText(directory, file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ReferenceFault(`Le fichier de référence « ${file} » n’est pas du JSON valide.`, {
      cause: error,
    });
  }
  return check(
    schema,
    value,
    (path) => `Le fichier de référence « ${file} » est mal formé à l’endroit « ${path} ».`,
  );
}

/** Reads a CSV with a header row and checks every row. Throws ReferenceFault with the line (header = 1) and column of the first mistake. */
export function readCsv<S extends z.ZodType>(
  directory: string,
  file: string,
  schema: S,
  delimiter: ',' | ';' = ',',
): z.output<S>[] {
  const text = readText(directory, file);
  let records: unknown[];
  try {
    records = parse(text, { columns: true, delimiter, skip_empty_lines: true });
  } catch (error) {
    throw new ReferenceFault(
      `Le fichier de référence « ${file} » n’est pas un CSV lisible (séparateur attendu : « ${delimiter} »).`,
      { cause: error },
    );
  }
  if (records.length === 0) throw new ReferenceFault(`Le fichier de référence « ${file} » est vide.`);
  return records.map((record, index) =>
    check(
      schema,
      record,
      (path) =>
        `Le fichier de référence « ${file} », ligne ${index + 2} : la colonne « ${path} » manque ou est mal écrite.`,
    ),
  );
}

/** Checks the shape of a value. Throws ReferenceFault with the sentence made of the place of the first mistake. */
export function check<S extends z.ZodType>(
  schema: S,
  value: unknown,
  sentence: (path: string) => string,
): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ReferenceFault(sentence(issue ? issue.path.join('.') : ''), { cause: result.error });
}
