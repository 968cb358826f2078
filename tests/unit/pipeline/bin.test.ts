import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showProgress } from '../../../data-pipeline/bin/progress.ts';

const at = (chemin: string): string => fileURLToPath(new URL(`../../../${chemin}`, import.meta.url));
const FIXTURES = at('tests/fixtures/pipeline');

let racine: string;
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'bin-'));
  cpSync(join(FIXTURES, 'content'), join(racine, 'content'), { recursive: true });
  cpSync(at('content/territoire'), join(racine, 'content/territoire'), { recursive: true });
});
afterEach(() => rmSync(racine, { recursive: true }));

const run = (bin: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(
    process.execPath,
    [at(`data-pipeline/bin/${bin}.ts`), ...args, '--content', join(racine, 'content')],
    {
      encoding: 'utf8',
    },
  );

it('data: one sentence and exit code 1 when the content cannot be built, and nothing written', () => {
  writeFileSync(join(racine, 'content/inventaires/mobilite.csv'), '<html></html>');
  const { status, stdout, stderr } = run('data', '--out', join(racine, 'sortie'));
  expect(status).toBe(1);
  expect(stdout).toMatch(/^ {2}✗ Lire les inventaires +arrêté +\d,\d\d s\n$/);
  expect(stderr.trim()).toMatchSnapshot();
  expect(existsSync(join(racine, 'sortie'))).toBe(false);
});

describe('check', () => {
  const fichier = (nom: string): string => join(FIXTURES, 'fichiers', nom);

  it('tells each refused row and exits with 1', () => {
    const { status, stdout } = run('check', 'inventaire', fichier('france-services.csv'));
    expect(stdout).toMatchSnapshot();
    expect(status).toBe(1);
  });

  it('speaks JSON', () => {
    const { stdout } = run('check', 'inventaire', fichier('france-services.csv'), '--json');
    const lu = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(lu)).toEqual(['format', 'lus', 'retenus', 'fusionnes', 'rejetes', 'avertissements']);
    expect(lu).toMatchObject({ format: 'inventaire', lus: 3, retenus: 1, fusionnes: 0 });
    expect(lu['rejetes']).toMatchSnapshot();
  });

  it.each([
    ['a web page', ['inventaire', fichier('page.csv')]],
    ['no such file', ['inventaire', fichier('absent.csv')]],
    ['no such format', ['carnet', fichier('page.csv')]],
  ])('%s: exit code 2', (_, args) => {
    const { status, stderr, stdout } = run('check', ...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim()).toMatchSnapshot();
  });

  it('exits with 0 when nothing is refused', () => {
    const propre = join(racine, 'propre.csv');
    writeFileSync(
      propre,
      'id,nom,commune,code_insee,type,source,date_maj,statut\nmn-1,Mairie,Lille,59350,mairie,pages,2020,confirme\n',
    );
    expect(run('check', 'inventaire', propre).status).toBe(0);
  });
});

describe('progress', () => {
  const show = async (isTTY: boolean, environnement: NodeJS.ProcessEnv): Promise<string> => {
    let ecrit = '';
    const suivi = showProgress(
      { isTTY, write: (texte: string | Uint8Array) => ((ecrit += String(texte)), true) },
      environnement,
    );
    await suivi(
      'Situer',
      () => 3,
      (nombre) => `${nombre} fiches`,
    );
    return ecrit;
  };

  it.each([
    ['a file', false, {}],
    ['a CI', true, { CI: 'true' }],
  ])('%s gets plain lines', async (_, isTTY, environnement) => {
    expect(await show(isTTY, environnement)).toMatch(/^ {2}✓ Situer +3 fiches +\d,\d\d s\n$/);
  });

  it('a terminal sees the step before its result', async () => {
    const [avant = '', apres = ''] = (await show(true, {})).split('\r');
    expect(avant).toContain('… Situer');
    expect(apres).toContain('✓ Situer');
  });
});
