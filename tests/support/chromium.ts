import { inflate } from '@sparticuz/chromium';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** Once a process: unpacking borrows the environment. */
let unpacking: Promise<string> | undefined;

export interface Browser {
  executablePath: string;
  /** What its process needs on top of ours. */
  env: Record<string, string>;
}

/** CHROMIUM_PATH, else the system's own, else the one that comes inside npm. */
export async function findChromium(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'] ?? findOnPath(['chromium', 'chromium-browser', 'google-chrome']);
  if (given !== undefined) return { executablePath: given, env: {} };
  const folder = await (unpacking ??= unpackChromium());
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), ...libraries(folder) } };
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/**
 * Unpacks the browser of `@sparticuz/chromium` with its fonts and libraries. Everything is written beside its final
 * place, then renamed: whoever comes second finds it whole.
 */
async function unpackChromium(): Promise<string> {
  const packageFolder = dirname(dirname(resolve('@sparticuz/chromium')));
  const cache = join(packageFolder, '..', '..', '.cache');
  const folder = join(cache, `chromium-${versionOf(packageFolder)}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'unpacking-'));
  await inflateInto(draft, join(packageFolder, 'bin'));
  await writeFile(join(draft, 'fonts.conf'), fontsConf(join(folder, 'fonts')));
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

function versionOf(packageFolder: string): string {
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json')) as {
    version: string;
  };
  return version;
}

/** `inflate` writes into the temporary folder, which it asks of the environment at each call. */
async function inflateInto(folder: string, archives: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const names = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The same text has the same width, and the printed page the same length, whatever fonts the machine has. */
const fontsConf = (fonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(dirname(fonts), 'fonts-cache')}</cachedir>
  ${['sans-serif', 'system-ui', 'serif', 'Arial', 'Helvetica']
    .map(
      (family) =>
        `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
    )
    .join('\n  ')}
</fontconfig>
`;

/** A bare Debian lacks the NSS libraries, which the package brings; a system that has its own keeps them. */
function libraries(folder: string): Record<string, string> {
  const loaded = execFileSync('ldd', [join(folder, 'chromium')], { encoding: 'utf8' });
  if (!loaded.includes('not found')) return {};
  const own = join(folder, 'al2023', 'lib');
  return { LD_LIBRARY_PATH: [own, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter) };
}
