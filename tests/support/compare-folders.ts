import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface Comparison {
  compared: number;
  /** One sentence a file, sorted. */
  differences: string[];
}

/** Compares, byte for byte, every file under the same folders of two roots. */
export async function compareFolders(
  one: string,
  other: string,
  folders: readonly string[],
): Promise<Comparison> {
  const [first, second] = await Promise.all([hashFiles(one, folders), hashFiles(other, folders)]);
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differences = paths.flatMap((path) => {
    if (!second.has(path)) return [`${path} is written by the first build only.`];
    if (!first.has(path)) return [`${path} is written by the second build only.`];
    return first.get(path) === second.get(path) ? [] : [`${path} differs.`];
  });
  return { compared: paths.length, differences };
}

async function hashFiles(root: string, folders: readonly string[]): Promise<Map<string, string>> {
  const paths = globSync(
    folders.map((folder) => `${folder}/**/*`),
    { cwd: root, withFileTypes: true },
  )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hashes = new Map<string, string>();
  for (const path of paths) {
    hashes.set(
      relative(root, path),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  }
  return hashes;
}
