import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PATHS } from '../paths.ts';
import { importInventaires } from '../reference/inventaires/import-inventaires.ts';
import { ReferenceFault } from '../reference/territory/reference-fault.ts';
import { referenceDir } from './reference-dir.ts';

/** `npm run data:import -- --from <directory> [--to <directory>] [--verbose]`; `REFERENCE_DIR` stands in for `--from`. */
const { values } = parseArgs({
  options: { from: { type: 'string' }, to: { type: 'string' }, verbose: { type: 'boolean' } },
});
const to = resolve(values.to ?? PATHS.content);

try {
  const { fichiers, resultats } = importInventaires(referenceDir(values.from, process.env));
  for (const [path, text] of fichiers) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
  for (const { source, lus, lignes, arrets, ecartes, ajoutes, corrections } of resultats) {
    const ecrits = lignes.length - ajoutes + arrets.length;
    const plus = ajoutes > 0 ? ` (et ${ajoutes} lieu itinérant ajouté)` : '';
    console.log(`${source} : ${lus} lignes lues = ${ecrits} écrites + ${ecartes.length} écartées${plus}`);
    if (values.verbose) {
      for (const { identifiant, regle, avant, apres } of corrections) {
        console.log(`  ${identifiant} · ${regle} : ${JSON.stringify(avant)} -> ${JSON.stringify(apres)}`);
      }
      for (const { identifiant, nom, motif } of ecartes)
        console.log(`  écarté : ${identifiant} (${nom}) · ${motif}`);
    }
  }
} catch (error) {
  if (!(error instanceof ReferenceFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
