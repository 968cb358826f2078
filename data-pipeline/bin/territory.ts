import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PATHS } from '../paths.ts';
import { buildTerritory } from '../reference/territory/build-territory.ts';
import { ReferenceFault } from '../reference/territory/reference-fault.ts';
import { referenceDir } from './reference-dir.ts';

/** `npm run data:territory -- --from <directory> [--to <directory>]`; `REFERENCE_DIR` stands in for `--from`. */
const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
const to = resolve(values.to ?? join(PATHS.content, 'territoire'));

try {
  const files = buildTerritory(referenceDir(values.from, process.env));
  mkdirSync(to, { recursive: true });
  for (const { name, summary, text } of files) {
    writeFileSync(join(to, name), text);
    const kilobytes = Math.ceil(Buffer.byteLength(text) / 1000);
    console.log(`${relative(process.cwd(), join(to, name))} : ${summary} (${kilobytes} ko)`);
  }
} catch (error) {
  if (!(error instanceof ReferenceFault)) throw error;
  console.error(error.message);
  process.exit(1);
}
