import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InventaireError } from '../feeds/inventaire/inventaire-error.ts';
import { phraseOf } from '../feeds/inventaire/phrases.ts';
import { configurationSchema } from '../model/configuration.ts';
import { sourcesSchema } from '../model/source.ts';
import { PATHS } from '../paths.ts';
import { checkInventaire, type Verification } from '../steps/check-inventaire.ts';
import { readTerritoire } from '../steps/read-territoire.ts';
import { readYaml } from '../steps/read-yaml.ts';
import { faultOfContent } from './fault-of-content.ts';

// npm run data:check -- inventaire <file> [--json] [--content <folder>]
// Exit code: 0 clean, 1 some rows are refused, 2 the file is not of that format.
const FORMATS = ['inventaire'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, content: { type: 'string' } },
});
// As in data.ts: the library of the opening hours counts in the machine's zone.
process.env['TZ'] = 'UTC';
const [format = '', chemin = ''] = positionals;

try {
  const verification = await check();
  process.stdout.write(values.json ? toJson(verification) : toText(verification));
  process.exit(verification.rejetes.length > 0 ? 1 : 0);
} catch (erreur) {
  const faute = faultOfContent(erreur);
  if (faute === null) throw erreur;
  if (values.json) process.stdout.write(`${JSON.stringify({ format, erreur: faute }, null, 1)}\n`);
  else process.stderr.write(`${faute}\n`);
  process.exit(2);
}

async function check(): Promise<Verification> {
  if (!FORMATS.includes(format) || chemin === '')
    throw new InventaireError(`Usage : npm run data:check -- <${FORMATS.join('|')}> <fichier> [--json]`);
  if (!existsSync(chemin)) throw new InventaireError(`${basename(chemin)} : le fichier n’existe pas.`);
  const content = resolve(values.content ?? PATHS.content);
  return checkInventaire(readFileSync(chemin), basename(chemin), {
    territoire: await readTerritoire(content),
    sources: new Set(readYaml(join(content, 'sources.yaml'), sourcesSchema).map(({ id }) => id)),
    dateReference: readYaml(join(content, 'territoire.yaml'), configurationSchema).date_reference,
  });
}

function toJson({ lus, retenus, fusionnes, rejetes, avertissements }: Verification): string {
  const brief = ({ ligne, colonne, valeur, motif }: Verification['rejetes'][number]): object => ({
    ligne,
    colonne,
    valeur,
    motif,
  });
  const sortie = {
    format,
    lus,
    retenus,
    fusionnes,
    rejetes: rejetes.map(brief),
    avertissements: avertissements.map(brief),
  };
  return `${JSON.stringify(sortie, null, 1)}\n`;
}

function toText({ lus, retenus, fusionnes, rejetes, avertissements }: Verification): string {
  const lignes = [
    ...rejetes.map((rejet) => `refusée : ${phraseOf(rejet)}`),
    ...avertissements.map((avertissement) => `à voir : ${phraseOf(avertissement)}`),
    `Lignes lues : ${lus} ; retenues : ${retenus} ; fusionnées : ${fusionnes} ; refusées : ${rejetes.length}.`,
  ];
  return `${lignes.join('\n')}\n`;
}
