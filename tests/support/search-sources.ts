import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Commune } from '../../data-pipeline/model/commune.ts';
import { ficheFamilleSchema, type FicheFamille } from '../../data-pipeline/model/fiche-famille.ts';
import type { Lieu } from '../../data-pipeline/model/lieu.ts';
import { readDemarches } from '../../data-pipeline/steps/demarches/read-demarches.ts';
import type { SearchSources } from '../../src/view-models/search-documents.ts';

const root = join(import.meta.dirname, '../..');
const familles = join(root, 'content/familles');

const readGenerated = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, 'generated', `${name}.json`), 'utf8'));

const readFiche = (name: string): FicheFamille => {
  const [, head = ''] = readFileSync(join(familles, name), 'utf8').split(/^---$/m);
  return ficheFamilleSchema.parse(parse(head));
};

/** What the search box of the real territory is made of: content/ and what `npm run data` wrote of it. */
export const readSearchSources = (): SearchSources => ({
  ...readDemarches(join(root, 'content')),
  communes: readGenerated('communes') as Commune[],
  lieux: readGenerated('lieux') as Lieu[],
  fiches: readdirSync(familles)
    .filter((name) => name.endsWith('.md'))
    .map(readFiche),
});
