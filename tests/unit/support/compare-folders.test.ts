import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compareFolders } from '../../support/compare-folders.ts';

const roots: string[] = [];

async function makeRoot(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'compare-'));
  roots.push(root);
  await mkdir(join(root, 'dist'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'dist', name), text);
  return root;
}

afterAll(async () => {
  for (const root of roots) await rm(root, { recursive: true });
});

it('knows the same files by the same names, whatever the root is called', async () => {
  const one = await makeRoot({ a: '1' });
  const other = relative(process.cwd(), await makeRoot({ a: '1' }));
  expect(await compareFolders(one, other, ['dist'])).toEqual({ compared: 1, differences: [] });
  expect(await compareFolders(`${one}/`, `./${other}`, ['dist'])).toEqual({ compared: 1, differences: [] });
});

it('names every file that is not the same in both', async () => {
  const one = await makeRoot({ a: '1', b: '2', c: '3' });
  const other = await makeRoot({ a: '1', b: '0', d: '4' });
  expect(await compareFolders(one, other, ['dist'])).toEqual({
    compared: 4,
    differences: [
      'dist/b differs.',
      'dist/c is written by the first build only.',
      'dist/d is written by the second build only.',
    ],
  });
});
