import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One folder of the output: where it is made, where it belongs. */
export interface Livraison {
  neuf: string;
  place: string;
}

/**
 * Puts finished folders in the place of the old ones, by renaming: each is whole at any moment. When one cannot be
 * moved, those already moved go back, and the last good output stays.
 * @param attente an empty folder of the same volume, for the old ones meanwhile
 */
export function publishFolders(livraisons: readonly Livraison[], attente: string): void {
  const faites: { place: string; neuf: string; ancien: string | null }[] = [];
  try {
    livraisons.forEach(({ neuf, place }, rang) => {
      mkdirSync(dirname(place), { recursive: true });
      const ancien = existsSync(place) ? join(attente, `ancien-${rang}`) : null;
      if (ancien !== null) renameSync(place, ancien);
      faites.push({ place, neuf, ancien });
      renameSync(neuf, place);
    });
  } catch (erreur) {
    for (const { place, neuf, ancien } of faites.reverse()) {
      if (!existsSync(neuf) && existsSync(place)) renameSync(place, neuf);
      if (ancien !== null) renameSync(ancien, place);
    }
    throw erreur;
  }
}

/** Makes an empty folder, runs `work` in it, and removes it whatever happens. */
export async function inStagingFolder<T>(dossier: string, work: (dossier: string) => Promise<T>): Promise<T> {
  rmSync(dossier, { recursive: true, force: true });
  mkdirSync(dossier, { recursive: true });
  try {
    return await work(dossier);
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
