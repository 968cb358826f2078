import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { phraseOfIssue } from './phrases.ts';

/** What a file holds, or every reason why it cannot be read. */
export type Lecture<T> = { ok: true; valeur: T } | { ok: false; fautes: string[] };

/**
 * Reads one YAML file of the dictionary against its schema.
 * @param fichier how the sentences name it
 */
export function readFiche<T>(chemin: string, fichier: string, schema: z.ZodType<T>): Lecture<T> {
  let lu: unknown;
  try {
    lu = parse(readFileSync(chemin, 'utf8'));
  } catch (erreur) {
    return { ok: false, fautes: [phraseOfFile(erreur, fichier)] };
  }
  const juge = schema.safeParse(lu);
  return juge.success
    ? { ok: true, valeur: juge.data }
    : { ok: false, fautes: juge.error.issues.map((issue) => phraseOfIssue(issue, fichier, lu)) };
}

function phraseOfFile(erreur: unknown, fichier: string): string {
  if (erreur instanceof YAMLParseError)
    return `${fichier}, ligne ${erreur.linePos?.[0].line ?? 1} : le YAML est mal formé (retrait, deux-points, guillemet ou clé en double).`;
  if (erreur instanceof Error && 'code' in erreur && erreur.code === 'ENOENT')
    return `${fichier} : le fichier manque.`;
  throw erreur;
}
