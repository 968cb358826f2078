import { readFile } from 'node:fs/promises';
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { configurationSchema, type Configuration } from '@model/configuration.ts';
import type { Commune } from '@model/commune.ts';
import type { Demarche } from '@model/demarche.ts';
import type { Itinerance } from '@model/itinerance.ts';
import type { Lieu } from '@model/lieu.ts';
import type { Operateur } from '@model/operateur.ts';
import { rapportSchema, type Rapport } from '@model/rapport.ts';
import type { Source } from '@model/source.ts';
import type { Epci, Scot } from '@model/territoire.ts';

/** Everything the view-models join, indexed once per build. */
export interface Contexte {
  configuration: Configuration;
  rapport: Rapport;
  lieux: ReadonlyMap<string, Lieu>;
  communes: ReadonlyMap<string, Commune>;
  epci: ReadonlyMap<string, Epci>;
  scot: ReadonlyMap<string, Scot>;
  itinerances: ReadonlyMap<string, Itinerance>;
  sources: ReadonlyMap<string, Source>;
  demarches: ReadonlyMap<string, Demarche>;
  operateurs: ReadonlyMap<string, Operateur>;
}

const readGenerated = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(`generated/${name}.json`, 'utf8'));

/** One generated collection, by its key. */
async function index<Name extends CollectionKey>(
  name: Name,
): Promise<Map<string, CollectionEntry<Name>['data']>> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return new Map(entries.map(({ id, data }) => [id, data]));
}

async function load(): Promise<Contexte> {
  return {
    configuration: configurationSchema.parse(await readGenerated('configuration')),
    rapport: rapportSchema.parse(await readGenerated('rapport')),
    lieux: await index('lieux'),
    communes: await index('communes'),
    epci: await index('epci'),
    scot: await index('scot'),
    itinerances: await index('itinerances'),
    sources: await index('sources'),
    demarches: await index('demarches'),
    operateurs: await index('operateurs'),
  };
}

let loaded: Promise<Contexte> | undefined;

/** The same collections for every page: loaded and indexed at the first call. */
export function loadContexte(): Promise<Contexte> {
  loaded ??= load();
  return loaded;
}
