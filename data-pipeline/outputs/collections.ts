import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { communeSchema, type Commune } from '../model/commune.ts';
import { configurationSchema, type Configuration } from '../model/configuration.ts';
import { demarcheSchema, type Demarche } from '../model/demarche.ts';
import { itineranceSchema, type Itinerance } from '../model/itinerance.ts';
import { lieuSchema, type Lieu } from '../model/lieu.ts';
import { operateursSchema, type Operateur } from '../model/operateur.ts';
import { rapportSchema, type Rapport } from '../model/rapport.ts';
import { sourcesSchema, type Source } from '../model/source.ts';
import { epciSchema, scotSchema, type Epci, type Scot } from '../model/territoire.ts';

export interface Collections {
  lieux: Lieu[];
  communes: Commune[];
  epci: Epci[];
  scot: Scot[];
  itinerances: Itinerance[];
  sources: Source[];
  demarches: Demarche[];
  operateurs: Operateur[];
  configuration: Configuration;
  rapport: Rapport;
}

/** The schemas that src/content.config.ts reads the same files with. */
const SCHEMAS: Readonly<Record<keyof Collections, z.ZodType>> = {
  lieux: z.array(lieuSchema),
  communes: z.array(communeSchema),
  epci: z.array(epciSchema),
  scot: z.array(scotSchema),
  itinerances: z.array(itineranceSchema),
  sources: sourcesSchema,
  demarches: z.array(demarcheSchema),
  operateurs: operateursSchema,
  configuration: configurationSchema,
  rapport: rapportSchema,
};

/**
 * Writes generated/*.json: keys in the order of the schemas, one space of indent so that a diff can be read, a newline at the end.
 * @throws ZodError when the pipeline made something that its own schemas refuse.
 */
export function writeCollections(collections: Collections, dossier: string): void {
  mkdirSync(dossier, { recursive: true });
  for (const nom of Object.keys(SCHEMAS) as (keyof Collections)[]) {
    const valeur = SCHEMAS[nom].parse(collections[nom]);
    writeFileSync(join(dossier, `${nom}.json`), `${JSON.stringify(valeur, null, 1)}\n`);
  }
}
