import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ficheFamilleSchema, type FicheFamille } from '../../data-pipeline/model/fiche-famille.ts';
import { PATHS } from '../../data-pipeline/paths.ts';
import { attachLieu } from '../../data-pipeline/steps/attach.ts';
import { readDemarches } from '../../data-pipeline/steps/demarches/read-demarches.ts';
import { locateFiches } from '../../data-pipeline/steps/locate.ts';
import { mergeFiches } from '../../data-pipeline/steps/merge.ts';
import { readContent } from '../../data-pipeline/steps/read-content.ts';
import { readTerritoire } from '../../data-pipeline/steps/read-territoire.ts';
import { validateContent } from '../../data-pipeline/steps/validate-content.ts';
import type { SearchSources } from '../../src/view-models/search-documents.ts';

function readFiches(folder: string): FicheFamille[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.map((name) => {
    const [, head = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return ficheFamilleSchema.parse(parse(head));
  });
}

/** What the search of the real territory is made of, from content/: no build is needed, and nothing is measured nor written. */
export async function readSearchSources(): Promise<SearchSources> {
  const contenu = await readContent(PATHS.content);
  const { communes, contours } = await readTerritoire(PATHS.content);
  const { fiches } = validateContent(contenu, communes);
  const { situees } = locateFiches(fiches, contours, contenu.geocodage);
  return {
    ...readDemarches(PATHS.content),
    communes,
    lieux: mergeFiches(situees).groupes.map(attachLieu),
    fiches: readFiches(join(PATHS.content, 'familles')),
  };
}
