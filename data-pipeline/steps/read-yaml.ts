import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { InventaireError } from '../feeds/inventaire/inventaire-error.ts';

/**
 * Reads one YAML file against its schema.
 * @throws InventaireError, one sentence with the file and the place of the first fault.
 */
export function readYaml<T>(chemin: string, schema: z.ZodType<T>): T {
  const fichier = basename(chemin);
  if (!existsSync(chemin)) throw new InventaireError(`${fichier} : le fichier manque.`);
  const lu = schema.safeParse(parseYaml(readFileSync(chemin, 'utf8'), fichier));
  if (lu.success) return lu.data;
  const [faute] = lu.error.issues;
  throw new InventaireError(
    `${fichier}, ${faute?.path.join('.') || 'début'} : la valeur manque ou n’a pas la forme attendue.`,
  );
}

function parseYaml(texte: string, fichier: string): unknown {
  try {
    return parse(texte);
  } catch (erreur) {
    if (!(erreur instanceof YAMLParseError)) throw erreur;
    const ligne = erreur.linePos?.[0].line ?? 1;
    throw new InventaireError(
      `${fichier}, ligne ${ligne} : le YAML est mal formé (retrait, deux-points ou guillemet).`,
    );
  }
}
