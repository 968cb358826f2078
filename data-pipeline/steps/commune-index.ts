import { toSlug } from '../model/slug.ts';
import type { CommuneFaits } from './read-territoire.ts';

export interface CommuneIndex {
  /** Today's commune for a code of today or of before, or `undefined` outside the territory. */
  find(code: string): CommuneFaits | undefined;
  /** True when people call the commune so: its name, or that of a commune that joined it. */
  isNamed(commune: CommuneFaits, nom: string): boolean;
}

/** `St-Amand les Eaux`, `Saint-Amand-les-Eaux` and `SAINT AMAND LES EAUX CEDEX` are one key. */
const foldCommune = (nom: string): string =>
  ` ${toSlug(nom).replaceAll('-', ' ')} `
    .replace(/ cedex( \d+)? /, ' ')
    .replaceAll(' st ', ' saint ')
    .replaceAll(' ste ', ' sainte ')
    .replaceAll(' lez ', ' les ')
    .trim();

export function indexCommunes(communes: readonly CommuneFaits[]): CommuneIndex {
  const parCode = new Map<string, CommuneFaits>();
  for (const commune of communes)
    for (const ancienne of commune.anciennes) parCode.set(ancienne.code_insee, commune);
  for (const commune of communes) parCode.set(commune.code_insee, commune);
  return {
    find: (code) => parCode.get(code),
    isNamed: (commune, nom) =>
      [commune.nom, ...commune.anciennes.map((ancienne) => ancienne.nom)].some(
        (connu) => foldCommune(connu) === foldCommune(nom),
      ),
  };
}
