import { resolve } from 'node:path';
import { ReferenceFault } from '../reference/territory/reference-fault.ts';

/**
 * The folder of the reference files, absolute: `--from`, else `REFERENCE_DIR`.
 * @throws ReferenceFault when neither is given: no place is guessed.
 */
export function referenceDir(from: string | undefined, environnement: NodeJS.ProcessEnv): string {
  const dossier = from ?? environnement['REFERENCE_DIR'];
  if (dossier === undefined || dossier === '')
    throw new ReferenceFault(
      'Indiquez le dossier des fichiers de référence : --from <dossier>, ou la variable REFERENCE_DIR.',
    );
  return resolve(dossier);
}
