import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the pipeline reads and writes, absolute. */
export interface Paths {
  root: string;
  content: string;
  generated: string;
  public: string;
  /** Where a build makes its folders before it swaps them in: same volume as `generated` and `public`. */
  staging: string;
}

/** The folders of an output root: the project's own, or that of a test. */
export const pathsUnder = (root: string, content = join(root, 'content')): Paths => ({
  root,
  content,
  generated: join(root, 'generated'),
  public: join(root, 'public'),
  staging: join(root, '.staging'),
});

/** Where the project keeps its things; tests pass their own instead. */
export const PATHS: Paths = pathsUnder(fileURLToPath(new URL('../', import.meta.url)));
