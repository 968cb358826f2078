import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Collections } from '../../../data-pipeline/outputs/collections.ts';
import { phraseOf } from '../../../data-pipeline/feeds/inventaire/phrases.ts';
import { pathsUnder, type Paths } from '../../../data-pipeline/paths.ts';
import { runPipeline } from '../../../data-pipeline/pipeline.ts';
import type { Rapport } from '../../../data-pipeline/model/rapport.ts';
import { smallTerritoire } from '../../fixtures/pipeline/territoire.ts';

const CONTENU = fileURLToPath(new URL('../../fixtures/pipeline/content', import.meta.url));

let paths: Paths;
beforeEach(() => {
  paths = pathsUnder(mkdtempSync(join(tmpdir(), 'pipeline-')));
  cpSync(CONTENU, paths.content, { recursive: true });
});
afterEach(() => rmSync(paths.root, { recursive: true }));

const build = (accepter = false): Promise<Rapport> =>
  runPipeline({
    paths,
    accepter,
    readTerritoire: smallTerritoire,
    readDemarches: () => ({ demarches: [], operateurs: [] }),
    suivi: async (_titre, travail) => travail(),
  });

function readCollection<N extends keyof Collections>(nom: N): Collections[N] {
  return JSON.parse(readFileSync(join(paths.generated, `${nom}.json`), 'utf8')) as Collections[N];
}

/** Every file of the output with its bytes. */
function snapshotOfOutput(): Map<string, string> {
  const files = [paths.generated, paths.public].flatMap((dossier) =>
    readdirSync(dossier, { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile())
      .map((entree) => join(entree.parentPath, entree.name)),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(file, 'base64')]));
}

const editInventaire = (fichier: string, edit: (texte: string) => string): void => {
  const chemin = join(paths.content, 'inventaires', fichier);
  writeFileSync(chemin, edit(readFileSync(chemin, 'utf8')));
};

describe('the golden content', () => {
  it('refuses each wrong row alone, in words', async () => {
    const { rejets } = await build();
    expect(rejets.map(phraseOf)).toMatchSnapshot();
  });

  it('warns of what is odd', async () => {
    const { avertissements } = await build();
    expect(avertissements.map(phraseOf)).toMatchSnapshot();
  });

  it('loses no row: read is kept, merged and refused, by source', async () => {
    const { sources, total, fusions } = await build();
    expect(sources).toMatchSnapshot();
    for (const { lus, retenus, fusionnes, rejetes } of [...sources, total])
      expect(retenus + fusionnes + rejetes).toBe(lus);
    expect(fusions.map(({ garde, fusionne, raison }) => [garde, fusionne, raison])).toMatchSnapshot();
  });

  it('makes one lieu of two rows, the better source first', async () => {
    await build();
    expect(readCollection('lieux').find(({ id }) => id === 'fs-1')).toMatchObject({
      identifiants: ['fs-1', 'mn-1'],
      slug: 'france-services-alba-fs-1',
      familles: ['france-services', 'mediation-numerique'],
      telephone: '+33320111111',
      courriels: ['fs@example.org'],
      rendez_vous: 'sans',
      source: 'france-services-anct',
      provenances: [
        { source: 'france-services-anct', identifiant: 'fs-1', url: null, date_maj: '2024-08-01' },
        {
          source: 'aidants-connect',
          identifiant: 'mn-1',
          url: 'https://www.example.org/liste',
          date_maj: '2024-02',
        },
      ],
    });
  });

  it('places: swapped coordinates set right, a shared address, the commune for want of better', async () => {
    await build();
    const lieux = new Map(readCollection('lieux').map((lieu) => [lieu.id, lieu]));
    expect(lieux.get('fs-2')).toMatchObject({ latitude: 50.501, longitude: 3.101, precision: 'adresse' });
    expect(lieux.get('as-3')).toMatchObject({ latitude: 50.505, longitude: 3.005, precision: 'adresse' });
    expect(lieux.get('as-2')).toMatchObject({
      latitude: 50.5,
      longitude: 3.05,
      precision: 'commune',
      nom: '<script>alert(1)</script> & fils',
    });
    expect(lieux.get('as-1')).toMatchObject({
      code_insee: '59903',
      commune: 'Coure',
      adresse: 'Hôtel de ville 3 place du Marché',
    });
  });

  it('measures: inside first, then by distance; a closed or travelling lieu does not count', async () => {
    await build();
    const [alba, borne] = readCollection('communes');
    expect(alba?.proches).toMatchSnapshot();
    expect(alba?.itinerances).toEqual(['it-1']);
    expect(borne?.dans_la_commune['france-services']).toBe(0);
    expect(borne?.proches['france-services'].map(({ lieu }) => lieu)).toEqual(['fs-1', 'fs-2']);
    expect(readCollection('lieux').find(({ id }) => id === 'fs-1')?.plus_proche_pour).toEqual([
      '59901',
      '59902',
    ]);
  });

  it('says what the publisher still has to fill in', async () => {
    const { manquants } = await build();
    expect(manquants).toEqual([
      'site.url',
      'editeur.statut',
      'editeur.adresse',
      'editeur.directeur_publication',
      'editeur.courriel_accessibilite',
      'editeur.courriel_donnees_personnelles',
      'hebergeur.nom',
      'hebergeur.adresse',
      'hebergeur.telephone',
    ]);
  });
});

it('two builds of the same content are byte-identical, whatever the order of the rows', async () => {
  await build();
  const premier = snapshotOfOutput();
  await build();
  expect(snapshotOfOutput()).toEqual(premier);
  const lieux = readCollection('lieux');
  editInventaire('mediation-numerique.csv', (texte) => {
    const [entete, ...lignes] = texte.trim().split('\n');
    return [entete, ...lignes.reverse(), ''].join('\n');
  });
  await build();
  expect(readCollection('lieux')).toEqual(lieux);
});

describe('content that cannot be built leaves the last good output', () => {
  it.each([
    ['an HTML page for a CSV', () => '<!doctype html><title>503</title>'],
    ['a truncated inventory', (texte: string) => texte.split('\n').slice(0, 4).join('\n')],
    ['a missing column', (texte: string) => texte.replace('code_insee', 'insee')],
    ['rows that are all refused', (texte: string) => texte.replaceAll(/confirme|a-verifier/g, 'confirmé')],
    ['a missing quote', (texte: string) => texte.replace('étage 1\nporte B"', 'étage 1\nporte B')],
  ])('%s', async (_, edit) => {
    await build();
    const bon = snapshotOfOutput();
    editInventaire('accueil-social.csv', edit);
    await expect(build()).rejects.toThrowErrorMatchingSnapshot();
    expect(snapshotOfOutput()).toEqual(bon);
    expect(existsSync(paths.staging) ? readdirSync(paths.staging) : []).toEqual([]);
  });

  it('a deleted inventory', async () => {
    await build(true);
    rmSync(join(paths.content, 'inventaires', 'accueil-social.csv'));
    rmSync(paths.generated, { recursive: true });
    await expect(build()).rejects.toThrowErrorMatchingSnapshot();
  });
});

it('accepts refused rows when asked to, and builds the same again without being asked', async () => {
  await build(true);
  editInventaire('accueil-social.csv', (texte) => texte.replaceAll('a-verifier', 'à vérifier'));
  await expect(build()).rejects.toThrow('accueil-social.csv : 1 ligne utilisable au lieu de 4 (6 refusées)');
  await build(true);
  const { fichiers } = await build();
  expect(fichiers).toContainEqual({ fichier: 'accueil-social.csv', lus: 7, utiles: 1 });
  // Another machine has no last build: the versioned counts alone must not stop it.
  rmSync(paths.generated, { recursive: true });
  await expect(build()).resolves.toBeDefined();
});

it('accepts a smaller inventory when asked to, and remembers it', async () => {
  await build(true);
  editInventaire('accueil-social.csv', (texte) => texte.split('\n').slice(0, 4).join('\n'));
  await expect(build()).rejects.toThrow('accueil-social.csv');
  await build(true);
  expect(readFileSync(join(paths.content, 'inventaires', 'comptes.yaml'), 'utf8')).toMatchSnapshot();
  await expect(build()).resolves.toBeDefined();
});
