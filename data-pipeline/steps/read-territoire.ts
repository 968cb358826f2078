import { join } from 'node:path';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Commune } from '../model/commune.ts';
import type { Epci, Scot } from '../model/territoire.ts';
import { assembleTerritoire } from './territoire/assemble.ts';
import { readRows } from './territoire/read-rows.ts';
import { readCommunesTopology, readVoiesFerrees } from './territoire/read-topologie.ts';
import {
  ancienneRowSchema,
  communeRowSchema,
  epciRowSchema,
  gareRowSchema,
  qpvRowSchema,
  scotRowSchema,
} from './territoire/rows.ts';

/** A commune before anything is measured: what content/territoire says of it. */
export type CommuneFaits = Omit<Commune, 'proches' | 'dans_la_commune' | 'itinerances'>;

export interface Gare {
  code_uic: string;
  nom: string;
  code_insee: string;
  latitude: number;
  longitude: number;
}

/** content/territoire, read and checked once. Everything sorted by its code. */
export interface Territoire {
  communes: CommuneFaits[];
  epci: Epci[];
  scot: Scot[];
  gares: Gare[];
  /** `objects.communes`, one geometry per commune with `id` = code INSEE; degrees WGS84. */
  topologie: Topology<{ communes: GeometryCollection }>;
  /** One feature per commune, by code INSEE, cut from `topologie`. */
  contours: ReadonlyMap<string, Feature<Polygon | MultiPolygon>>;
  voiesFerrees: Feature<MultiLineString>;
}

/**
 * Reads content/territoire under `contentDir`, checks every row and the links between the files.
 * Throws TerritoireError, one French sentence that names the file, when a file is missing, badly written or at odds with another.
 */
export async function readTerritoire(contentDir: string): Promise<Territoire> {
  const directory = join(contentDir, 'territoire');
  const [communes, anciennes, epci, scot, qpv, gares, topologie, voiesFerrees] = await Promise.all([
    readRows(directory, 'communes.csv', communeRowSchema),
    readRows(directory, 'anciennes.csv', ancienneRowSchema),
    readRows(directory, 'epci.csv', epciRowSchema),
    readRows(directory, 'scot.csv', scotRowSchema),
    readRows(directory, 'qpv.csv', qpvRowSchema),
    readRows(directory, 'gares.csv', gareRowSchema),
    readCommunesTopology(directory),
    readVoiesFerrees(directory),
  ]);
  return assembleTerritoire({ communes, anciennes, epci, scot, qpv, gares, topologie, voiesFerrees });
}
