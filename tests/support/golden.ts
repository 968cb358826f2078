import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Recherche, Resultat } from '../../src/features/search/search-engine.ts';

/** One row of tests/fixtures/recherche/golden.csv. */
export interface GoldenQuery {
  requete: string;
  /** `rien`: nothing must be found. */
  attendu_genre: string;
  /** Ids, any of which is right; `<besoin>@<code INSEE>` for a sentence. */
  attendu: string[];
}

/** The golden queries. Throws when the file has lost a column. */
export function readGolden(): GoldenQuery[] {
  const file = new URL('../fixtures/recherche/golden.csv', import.meta.url);
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true });
  return rows.map(({ requete, attendu_genre, attendu }) => {
    if (requete === undefined || attendu_genre === undefined || attendu === undefined)
      throw new Error('golden.csv needs the columns requete, attendu_genre, attendu');
    return { requete, attendu_genre, attendu: attendu.split('|').filter(Boolean) };
  });
}

/** Results in the order in which the list shows them: group after group. */
export const shownResults = ({ groupes }: Recherche): Resultat[] =>
  groupes.flatMap(({ resultats }) => resultats);
