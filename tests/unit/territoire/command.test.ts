import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATHS } from '../../../data-pipeline/paths.ts';
import { buildTerritory } from '../../../data-pipeline/reference/territory/build-territory.ts';
import { directoryOf } from './reference-directory.ts';

const COMMAND = join(PATHS.root, 'data-pipeline/bin/territory.ts');
/** The reference files are not in the repository: with them at hand, content/territoire must be what they give. */
const REFERENCE = process.env['REFERENCE_DIR'] ?? join(PATHS.root, '../shared/donnees');
const TERRITOIRE = join(PATHS.content, 'territoire');

describe('npm run data:territory', () => {
  it('stops with one French sentence, exit code 1 and nothing written when a reference file is missing', () => {
    const to = join(mkdtempSync(join(tmpdir(), 'out-')), 'territoire');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [COMMAND, '--from', directoryOf({ 'autre.txt': '' }), '--to', to],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^Le fichier de référence « territoire\/communes-59-2018\.geojson » est introuvable[^\n]*\.\n$/,
    );
    expect(existsSync(to)).toBe(false);
  });

  it.each(['territory', 'import'])('%s guesses no place for the reference files', (nom) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(PATHS.root, `data-pipeline/bin/${nom}.ts`), '--to', mkdtempSync(join(tmpdir(), 'out-'))],
      { encoding: 'utf8', env: { ...process.env, REFERENCE_DIR: '' } },
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'Indiquez le dossier des fichiers de référence : --from <dossier>, ou la variable REFERENCE_DIR.\n',
    );
  });

  it.skipIf(!existsSync(REFERENCE))('makes content/territoire again, byte for byte', () => {
    for (const { name, text } of buildTerritory(REFERENCE)) {
      expect(text === readFileSync(join(TERRITOIRE, name), 'utf8'), name).toBe(true);
    }
  });

  it('has written small files, with \\n only', () => {
    const limits: Record<string, number> = { 'communes.topojson': 350_000, 'voies-ferrees.topojson': 80_000 };
    for (const name of readdirSync(TERRITOIRE)) {
      const text = readFileSync(join(TERRITOIRE, name), 'utf8');
      expect(text, name).not.toMatch(/\r|^\uFEFF/);
      expect(Buffer.byteLength(text), name).toBeLessThan(limits[name] ?? 100_000);
    }
  });

  it.each(['communes', 'anciennes', 'epci', 'scot', 'qpv', 'gares'])('has sorted %s.csv by code', (name) => {
    const [, ...rows] = readFileSync(join(TERRITOIRE, `${name}.csv`), 'utf8')
      .trimEnd()
      .split('\n');
    const codes = rows.map((row) => row.split(',')[0]);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(codes).size).toBe(codes.length);
  });
});
