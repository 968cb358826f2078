import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inStagingFolder, publishFolders } from '../../../data-pipeline/outputs/publish.ts';

let racine: string;
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(racine, { recursive: true }));

const write = (chemin: string, texte: string): void => {
  mkdirSync(dirname(join(racine, chemin)), { recursive: true });
  writeFileSync(join(racine, chemin), texte);
};
const read = (chemin: string): string => readFileSync(join(racine, chemin), 'utf8');
const livraison = (nom: string): { neuf: string; place: string } => ({
  neuf: join(racine, 'neuf', nom),
  place: join(racine, nom),
});

it('replaces whole folders, and makes the first', async () => {
  write('a/vieux', 'vieux');
  await inStagingFolder(join(racine, 'attente'), async (attente) => {
    write('neuf/a/frais', 'frais');
    write('neuf/b/frais', 'frais');
    publishFolders([livraison('a'), livraison('b')], attente);
  });
  expect(read('a/frais') + read('b/frais')).toBe('fraisfrais');
  expect(existsSync(join(racine, 'a/vieux'))).toBe(false);
  expect(existsSync(join(racine, 'attente'))).toBe(false);
});

it('puts the old folders back when one of the new is missing', async () => {
  write('a/vieux', 'a');
  write('b/vieux', 'b');
  write('neuf/a/frais', 'frais');
  const publish = inStagingFolder(join(racine, 'attente'), async (attente) =>
    publishFolders([livraison('a'), livraison('b')], attente),
  );
  await expect(publish).rejects.toThrow('ENOENT');
  expect(read('a/vieux') + read('b/vieux')).toBe('ab');
  expect(existsSync(join(racine, 'a/frais'))).toBe(false);
});
