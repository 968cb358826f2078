import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PATHS, pathsUnder } from '../paths.ts';
import { runPipeline } from '../pipeline.ts';
import { readDemarches } from '../steps/demarches/read-demarches.ts';
import { readTerritoire } from '../steps/read-territoire.ts';
import { faultOfContent } from './fault-of-content.ts';
import { showProgress } from './progress.ts';
import { summaryOf } from './summary.ts';

// npm run data [-- --accepter] [--content <folder>] [--out <folder>]
const { values } = parseArgs({
  options: {
    accepter: { type: 'boolean', default: false },
    content: { type: 'string' },
    out: { type: 'string' },
  },
});
// Hours are laid out on a calendar whose library counts in the machine's zone: fixed, so that builds are the same everywhere.
process.env['TZ'] = 'UTC';
const content = resolve(values.content ?? PATHS.content);
const paths = pathsUnder(resolve(values.out ?? PATHS.root), content);

try {
  const suivi = showProgress(process.stdout, process.env);
  const rapport = await runPipeline({
    paths,
    readTerritoire,
    readDemarches,
    suivi,
    accepter: values.accepter,
  });
  process.stdout.write(summaryOf(rapport));
} catch (erreur) {
  const faute = faultOfContent(erreur);
  if (faute === null) throw erreur;
  process.stderr.write(`\n${faute}\n`);
  process.exit(1);
}
