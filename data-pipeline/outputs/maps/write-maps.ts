import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commune } from '../../model/commune.ts';
import type { Lieu } from '../../model/lieu.ts';
import type { Epci, Scot } from '../../model/territoire.ts';
import type { Territoire } from '../../steps/read-territoire.ts';
import { communeMap } from './commune-map.ts';
import { prepareFond } from './fond.ts';
import { lieuMap } from './lieu-map.ts';
import { territoryMap } from './territory-map.ts';

export interface MapsInput {
  territoire: Territoire;
  communes: readonly Commune[];
  lieux: readonly Lieu[];
  epci: readonly Epci[];
  scot: readonly Scot[];
}

export interface MapsSummary {
  cartes: number;
  /** Bytes of all maps, uncompressed, and of the largest one. */
  octets: number;
  plusGrande: { fichier: string; octets: number };
}

/** Folders of `outDir`, one map a page. */
const FOLDERS = ['communes', 'lieux', 'territoires'] as const;

/**
 * Writes `communes/<code insee>.svg`, `lieux/<id>.svg`, `territoires/<slug>.svg` (EPCI and SCoT) and `departement.svg`
 * into `outDir`, and removes the maps of what is no longer there. The same content gives the same bytes.
 */
export async function writeMaps(input: MapsInput, outDir: string): Promise<MapsSummary> {
  const maps = drawMaps(input);
  for (const folder of FOLDERS) {
    await mkdir(join(outDir, folder), { recursive: true });
    const stale = (await readdir(join(outDir, folder))).filter((file) => !maps.has(`${folder}/${file}`));
    await Promise.all(stale.map((file) => rm(join(outDir, folder, file))));
  }
  await Promise.all([...maps].map(([file, svg]) => writeFile(join(outDir, file), svg)));
  const sizes = [...maps].map(([fichier, svg]) => ({ fichier, octets: Buffer.byteLength(svg) }));
  return {
    cartes: maps.size,
    octets: sizes.reduce((sum, { octets }) => sum + octets, 0),
    plusGrande: sizes.reduce((most, one) => (one.octets > most.octets ? one : most), {
      fichier: '',
      octets: 0,
    }),
  };
}

/** Every map by its path under `outDir`. */
export function drawMaps({ territoire, communes, lieux, epci, scot }: MapsInput): Map<string, string> {
  const fond = prepareFond(territoire);
  const byId = new Map(lieux.map((lieu) => [lieu.id, lieu]));
  const maps = new Map<string, string>();
  for (const commune of communes)
    maps.set(`communes/${commune.code_insee}.svg`, communeMap(fond, commune, byId));
  for (const lieu of lieux) maps.set(`lieux/${lieu.id}.svg`, lieuMap(fond, lieu, lieux));
  for (const { slug, nom, communes: codes } of [...scot, ...epci]) {
    const about = { title: `Carte : ${nom}`, communes: codes, markScale: 0.5 };
    maps.set(`territoires/${slug}.svg`, territoryMap(fond, about, lieux));
  }
  const whole = {
    title: 'Carte du département, de ses communes et des lieux',
    communes: territoire.communes.map(({ code_insee }) => code_insee),
    markScale: 0.32,
  };
  maps.set('departement.svg', territoryMap(fond, whole, lieux));
  return maps;
}
