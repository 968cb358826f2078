import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InventaireError } from '../feeds/inventaire/inventaire-error.ts';
import { familleOfFile, readInventaire, type InventaireLu } from '../feeds/inventaire/read-inventaire.ts';
import { readTable, type Rangee, type Table } from '../feeds/inventaire/read-table.ts';
import { warningsOfFile } from '../feeds/inventaire/warnings-of-file.ts';
import { configurationSchema, type Configuration } from '../model/configuration.ts';
import { FAMILLES, type Famille } from '../model/famille.ts';
import { COLONNES_ECARTES, COLONNES_ITINERANCES } from '../model/inventaire.ts';
import type { Avertissement } from '../model/rapport.ts';
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
  /** What is odd about whole files, those of the inventories aside. */
  avertissements: Avertissement[];
}

export const FICHIER_ECARTES = 'ecartes.csv';
export const FICHIER_ITINERANCES = 'itinerances.csv';
export const FICHIER_GEOCODAGE = 'geocodage.csv';

const CACHE_INUTILE = {
  colonne: '',
  valeur: '',
  motif: `il y faut les colonnes ${COLONNES_GEOCODAGE.join(', ')} ; aucune ligne du fichier n’est utilisée.`,
};

/**
 * @param dossier absolute path of content/
 * @throws InventaireError when a file is missing or is not what it should be.
 */
export function readContent(dossier: string): Contenu {
  const inventaires = join(dossier, 'inventaires');
  if (!existsSync(inventaires)) throw new InventaireError('content/inventaires : le dossier manque.');
  const fichiers = readdirSync(inventaires).filter((nom) => nom.endsWith('.csv') && nom !== FICHIER_ECARTES);
  const ecartes = readOptional(inventaires, FICHIER_ECARTES, COLONNES_ECARTES, COLONNES_ECARTES);
  const itinerances = readOptional(dossier, FICHIER_ITINERANCES, COLONNES_ITINERANCES, COLONNES_ITINERANCES);
  // A cache that lost a column is not worth a stop: it is told, and none of it is used.
  const geocodage = readOptional(dossier, FICHIER_GEOCODAGE, COLONNES_GEOCODAGE, []);
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
    ecartes: ecartes.rangees,
    itinerances: itinerances.rangees,
    geocodage: geocodage.manquantes.length === 0 ? geocodage.rangees : [],
    avertissements: [
      ...ecartes.avertissements,
      ...itinerances.avertissements,
      ...geocodage.avertissements,
      ...(geocodage.manquantes.length > 0 ? warningsOfFile(FICHIER_GEOCODAGE, [CACHE_INUTILE]) : []),
    ],
  };
}

function readOptional<C extends string>(
  dossier: string,
  fichier: string,
  colonnes: readonly C[],
  obligatoires: readonly C[],
): Pick<Table<C>, 'rangees' | 'manquantes'> & { avertissements: Avertissement[] } {
  const chemin = join(dossier, fichier);
  if (!existsSync(chemin)) return { rangees: [], manquantes: [], avertissements: [] };
  const { rangees, manquantes, remarques } = readTable(readFileSync(chemin), fichier, colonnes, obligatoires);
  return { rangees, manquantes, avertissements: warningsOfFile(fichier, remarques) };
}
