import { join } from 'node:path';
import { writeCollections } from './outputs/collections.ts';
import { writeMaps } from './outputs/maps/write-maps.ts';
import { inStagingFolder, publishFolders } from './outputs/publish.ts';
import { makeRapport } from './outputs/rapport.ts';
import { writeTiles } from './outputs/tiles/write-tiles.ts';
import type { Paths } from './paths.ts';
import { attachLieu } from './steps/attach.ts';
import type { Dictionnaire } from './steps/demarches/read-demarches.ts';
import { indexCommunes } from './steps/commune-index.ts';
import { countRows, countUsable, readAcceptedComptes, writeAcceptedComptes } from './steps/comptes.ts';
import { guardAgainstCollapse } from './steps/guard.ts';
import { locateFiches } from './steps/locate.ts';
import { measureDistances } from './steps/measure.ts';
import { mergeFiches } from './steps/merge.ts';
import { readContent } from './steps/read-content.ts';
import type { Territoire } from './steps/read-territoire.ts';
import { validateContent, sourcesOfRows } from './steps/validate-content.ts';
import { validateItinerances } from './steps/validate-itinerances.ts';
import type { Rapport } from './model/rapport.ts';

/** Runs one step and tells what came of it: the terminal shows it, tests do not. */
export type Suivi = <T>(
  titre: string,
  travail: () => T | Promise<T>,
  bilan: (resultat: T) => string,
) => Promise<T>;

export interface PipelineOptions {
  paths: Paths;
  readTerritoire: (content: string) => Territoire | Promise<Territoire>;
  readDemarches: (content: string) => Dictionnaire;
  suivi: Suivi;
  /** Take the inventories as they are, however many rows they lost, and remember their counts. */
  accepter: boolean;
}

/**
 * content/ to generated/, public/tuiles/ and public/cartes/. Nothing is replaced before all is made.
 * @throws InventaireError when the content cannot be built; the last good output then stays.
 */
export async function runPipeline({
  paths,
  readTerritoire,
  readDemarches,
  suivi,
  accepter,
}: PipelineOptions): Promise<Rapport> {
  const contenu = await suivi(
    'Lire les inventaires',
    () => readContent(paths.content),
    ({ inventaires, ecartes }) =>
      `${inventaires.reduce((somme, { lu }) => somme + lu.lignes.length + lu.illisibles.length, 0)} lignes, ${ecartes.length} écartées à l’import`,
  );
  const { configuration, sources } = contenu;
  const comptes = countRows(contenu);

  const territoire = await suivi(
    'Lire le territoire',
    () => readTerritoire(paths.content),
    ({ communes }) => `${communes.length} communes`,
  );
  const { demarches, operateurs } = await suivi(
    'Lire les démarches',
    () => readDemarches(paths.content),
    (dictionnaire) =>
      `${dictionnaire.demarches.length} démarches, ${dictionnaire.operateurs.length} organismes`,
  );
  const validation = await suivi(
    'Valider',
    () => validateContent(contenu, territoire.communes),
    ({ fiches, rejets }) => `${fiches.length} fiches, ${rejets.length} refus`,
  );
  const situation = await suivi(
    'Situer',
    () => locateFiches(validation.fiches, territoire.contours, contenu.geocodage),
    ({ situees }) =>
      `${situees.filter(({ point }) => point.precision === 'adresse').length} à l’adresse, les autres à la commune`,
  );
  const reunion = await suivi(
    'Réunir',
    () => mergeFiches(situation.situees),
    ({ groupes, fusions }) => `${groupes.length} lieux, ${fusions.length} fusions`,
  );
  const attaches = await suivi(
    'Rattacher',
    () => reunion.groupes.map(attachLieu).sort(byId),
    (lieux) => `${lieux.length} lieux`,
  );
  const arrets = validateItinerances(contenu.itinerances, {
    communes: indexCommunes(territoire.communes),
    sources: new Set(sources.map(({ id }) => id)),
    lieux: attaches,
  });
  const itinerances = arrets.itinerances.sort(byId);
  const rejets = [...validation.rejets, ...arrets.rejets];
  const utiles = countUsable(comptes, validation.fiches, itinerances);
  if (!accepter) guardAgainstCollapse(utiles, readAcceptedComptes(paths.content, paths.generated), rejets);

  const { communes, lieux } = await suivi(
    'Mesurer',
    () => measureDistances(territoire.communes, attaches, itinerances, configuration.date_reference),
    ({ communes }) => `${communes.length} communes`,
  );
  const rapport = makeRapport({
    configuration,
    comptes,
    utiles,
    sourcesLues: sourcesOfRows(contenu),
    lieux,
    itinerances,
    rejets,
    avertissements: [
      ...contenu.avertissements,
      ...validation.avertissements,
      ...situation.avertissements,
      ...reunion.avertissements,
    ],
    fusions: reunion.fusions,
  });

  const { epci, scot } = territoire;
  await inStagingFolder(join(paths.staging, String(process.pid)), async (dossier) => {
    const neuf = (nom: string): string => join(dossier, nom);
    await suivi(
      'Écrire les collections',
      () =>
        writeCollections(
          {
            lieux,
            communes,
            epci,
            scot,
            itinerances,
            sources,
            demarches,
            operateurs,
            configuration,
            rapport,
          },
          neuf('generated'),
        ),
      () => '10 fichiers',
    );
    await suivi(
      'Écrire les tuiles',
      () => writeTiles(territoire, lieux, neuf('tuiles')),
      (archives) => `${archives.length} archives`,
    );
    await suivi(
      'Écrire les cartes',
      () => writeMaps({ territoire, communes, lieux, epci, scot }, neuf('cartes')),
      ({ cartes }) => `${cartes} cartes`,
    );
    publishFolders(
      [
        { neuf: neuf('generated'), place: paths.generated },
        { neuf: neuf('tuiles'), place: join(paths.public, 'tuiles') },
        { neuf: neuf('cartes'), place: join(paths.public, 'cartes') },
      ],
      dossier,
    );
  });
  if (accepter) writeAcceptedComptes(paths.content, utiles);
  return rapport;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
