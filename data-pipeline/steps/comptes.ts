import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { maxComptes, type Comptes } from './guard.ts';
import { FICHIER_ITINERANCES, type Contenu } from './read-content.ts';
import { readYaml } from './read-yaml.ts';

/** In content/inventaires: the counts last accepted, versioned with the rows. */
const FICHIER_COMPTES = 'comptes.yaml';
const EN_TETE =
  '# Lignes utilisables de chaque fichier au dernier dépôt accepté. Écrit par « npm run data -- --accepter ».\n';

const comptesSchema = z.record(z.string(), z.int().nonnegative());
const dernierRapportSchema = z.object({
  fichiers: z.array(z.object({ fichier: z.string(), utiles: z.int() })),
});

/** Rows of each file, those that cannot be read included. */
export function countRows({ inventaires, itinerances }: Contenu): Comptes {
  return {
    ...Object.fromEntries(inventaires.map(({ lu }) => [lu.fichier, lu.lignes.length + lu.illisibles.length])),
    ...(itinerances.length > 0 ? { [FICHIER_ITINERANCES]: itinerances.length } : {}),
  };
}

/** Of the same files, the rows that were not refused. A lieu made of two rows counts for both: nothing is lost in it. */
export function countUsable(
  lues: Comptes,
  fiches: readonly { fichier: string }[],
  itinerances: readonly unknown[],
): Comptes {
  const count = (fichier: string): number =>
    fichier === FICHIER_ITINERANCES
      ? itinerances.length
      : fiches.filter((fiche) => fiche.fichier === fichier).length;
  return Object.fromEntries(Object.keys(lues).map((fichier) => [fichier, count(fichier)]));
}

/** What the guard compares with: the larger of the versioned counts and those of the last build on this machine. */
export function readAcceptedComptes(content: string, generated: string): Comptes {
  const chemin = join(content, 'inventaires', FICHIER_COMPTES);
  const versionnes = existsSync(chemin) ? readYaml(chemin, comptesSchema) : {};
  return maxComptes(versionnes, readLastComptes(join(generated, 'rapport.json')));
}

/** A report that is missing or cannot be read tells nothing: it is an output, made again by this very build. */
function readLastComptes(chemin: string): Comptes {
  if (!existsSync(chemin)) return {};
  try {
    const { fichiers } = dernierRapportSchema.parse(JSON.parse(readFileSync(chemin, 'utf8')));
    return Object.fromEntries(fichiers.map(({ fichier, utiles }) => [fichier, utiles]));
  } catch {
    return {};
  }
}

export function writeAcceptedComptes(content: string, comptes: Comptes): void {
  writeFileSync(
    join(content, 'inventaires', FICHIER_COMPTES),
    EN_TETE + stringify(comptes, { sortMapEntries: true }),
  );
}
