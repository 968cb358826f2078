import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InventaireError } from '../feeds/inventaire/inventaire-error.ts';
import { familleOfFile, readInventaire, type InventaireLu } from '../feeds/inventaire/read-inventaire.ts';
import { readTable, type Rangee } from '../feeds/inventaire/read-table.ts';
import { configurationSchema, type Configuration } from '../model/configuration.ts';
import { FAMILLES, type Famille } from '../model/famille.ts';
import { COLONNES_ECARTES, COLONNES_ITINERANCES } from '../model/inventaire.ts';
import { sourcesSchema, type Source } from '../model/source.ts';
import { readYaml } from './read-yaml.ts';

/** Columns of content/geocodage.csv: points found once for addresses, so that no build asks a network. */
export const COLONNES_GEOCODAGE = ['adresse', 'code_insee', 'latitude', 'longitude'] as const;

export type RangeeEcartee = Rangee<(typeof COLONNES_ECARTES)[number]>;
export type RangeeItinerance = Rangee<(typeof COLONNES_ITINERANCES)[number]>;
export type RangeeGeocodage = Rangee<(typeof COLONNES_GEOCODAGE)[number]>;

/** Everything of content/ that the pipeline reads, the territory aside; nothing is judged yet but the files themselves. */
export interface Contenu {
  configuration: Configuration;
  sources: Source[];
  inventaires: { famille: Famille; lu: InventaireLu }[];
  ecartes: RangeeEcartee[];
  itinerances: RangeeItinerance[];
  geocodage: RangeeGeocodage[];
}

export const FICHIER_ECARTES = 'ecartes.csv';
export const FICHIER_ITINERANCES = 'itinerances.csv';

/**
 * @param dossier absolute path of content/
 * @throws InventaireError when a file is missing or is not what it should be.
 */
export function readContent(dossier: string): Contenu {
  const inventaires = join(dossier, 'inventaires');
  if (!existsSync(inventaires)) throw new InventaireError('content/inventaires : le dossier manque.');
  const fichiers = readdirSync(inventaires).filter((nom) => nom.endsWith('.csv') && nom !== FICHIER_ECARTES);
  return {
    configuration: readYaml(join(dossier, 'territoire.yaml'), configurationSchema),
    sources: readYaml(join(dossier, 'sources.yaml'), sourcesSchema),
    inventaires: fichiers
      .map((fichier) => ({ famille: familleOfFile(fichier), fichier }))
      .sort((a, b) => FAMILLES.indexOf(a.famille) - FAMILLES.indexOf(b.famille))
      .map(({ famille, fichier }) => ({
        famille,
        lu: readInventaire(readFileSync(join(inventaires, fichier)), fichier),
      })),
    ecartes: readOptional(join(inventaires, FICHIER_ECARTES), FICHIER_ECARTES, COLONNES_ECARTES),
    itinerances: readOptional(join(dossier, FICHIER_ITINERANCES), FICHIER_ITINERANCES, COLONNES_ITINERANCES),
    geocodage: readOptional(join(dossier, 'geocodage.csv'), 'geocodage.csv', COLONNES_GEOCODAGE),
  };
}

function readOptional<C extends string>(
  chemin: string,
  fichier: string,
  colonnes: readonly C[],
): Rangee<C>[] {
  return existsSync(chemin) ? readTable(readFileSync(chemin), fichier, colonnes, colonnes).rangees : [];
}
