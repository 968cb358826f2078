import { cp, symlink } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

/** What a build writes or caches, and what git keeps: none of it belongs to the sources. */
const LEFT_OUT =
  /^(?:\.git|node_modules|dist|generated|\.astro|\.staging|test-results|public\/(?:tuiles|cartes))(?:\/|$)/;

/** Copies the sources of the project into an empty folder that shares its node_modules. */
export async function copyProject(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(from, path)) });
  await symlink(resolve(from, 'node_modules'), resolve(to, 'node_modules'));
}
