import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFolders } from './compare-folders.ts';
import { copyProject } from './copy-project.ts';
import { settle, type Outcome } from './outcome.ts';
import { parseLint, parsePlaywright, parseTypes, parseVitest } from './parse-results.ts';
import { runCommand } from './run-command.ts';

export interface Stage {
  name: string;
  /** Reads dist/: pointless when the build of the same run has failed. */
  needsBuild?: true;
  run: () => Promise<Outcome>;
}

/** What a build writes, and must write twice the same. */
const OUTPUTS = ['generated', 'dist'];

const scratch = (): Promise<string> => mkdtemp(join(tmpdir(), 'au-bon-guichet-'));

async function format(): Promise<Outcome> {
  const { code, stdout, stderr } = await runCommand('prettier', ['--check', '.']);
  const clean = stdout.includes('All matched files use Prettier code style!');
  return settle({ passed: clean ? 1 : 0, failed: clean ? 0 : 1, details: stdout + stderr }, code);
}

async function lint(): Promise<Outcome> {
  const { code, stdout, stderr } = await runCommand('eslint', ['--format', 'json', '.']);
  return settle(code === 2 ? { passed: 0, failed: 1, details: stderr } : parseLint(stdout), code);
}

async function types(): Promise<Outcome> {
  const { code, stdout, stderr } = await runCommand('astro', [
    'check',
    '--minimumFailingSeverity',
    'warning',
  ]);
  return settle(parseTypes(stdout + stderr), code);
}

async function vitest(project: string): Promise<Outcome> {
  const folder = await scratch();
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, stdout, stderr } = await runCommand('vitest', ['run', '--project', project, ...reporters]);
  const json = await readFile(file, 'utf8').catch(() => null);
  await rm(folder, { recursive: true });
  const details = stdout + stderr;
  return settle(json === null ? { passed: 0, failed: 1, details } : parseVitest(json, details), code);
}

async function build(): Promise<Outcome> {
  await rm('dist', { recursive: true, force: true });
  const { code, stdout, stderr } = await runCommand('npm', ['run', 'build']);
  const pages = globSync('dist/**/*.html').length;
  const scope = `${String(pages)} pages`;
  return settle(
    { passed: code === 0 && pages > 0 ? 1 : 0, failed: code === 0 ? 0 : 1, scope, details: stdout + stderr },
    code,
  );
}

/** Builds a copy of the sources in another folder, without any cache, and compares every file written. */
async function determinism(): Promise<Outcome> {
  const copy = await scratch();
  try {
    await copyProject('.', copy);
    const { code, stdout, stderr } = await runCommand('npm', ['run', 'build'], { cwd: copy });
    if (code !== 0) return { passed: 0, failed: 1, details: stdout + stderr };
    const { compared, differences } = await compareFolders('.', copy, OUTPUTS);
    const same = differences.length === 0;
    return settle(
      {
        passed: same && compared > 0 ? 1 : 0,
        failed: same ? 0 : 1,
        scope: `${String(compared)} files`,
        details: `${String(differences.length)} differences:\n${differences.slice(0, 20).join('\n')}`,
      },
      0,
    );
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function browser(): Promise<Outcome> {
  const folder = await scratch();
  const file = join(folder, 'playwright.json');
  const { code, stdout, stderr } = await runCommand('playwright', ['test', '--reporter=line,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  });
  const json = await readFile(file, 'utf8').catch(() => null);
  await rm(folder, { recursive: true });
  const details = stdout + stderr;
  return settle(json === null ? { passed: 0, failed: 1, details } : parsePlaywright(json, details), code);
}

/** In the order in which they run: what is quick and tells most comes first. */
export const STAGES: readonly Stage[] = [
  { name: 'format', run: format },
  { name: 'lint', run: lint },
  { name: 'types', run: types },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'build', run: build },
  { name: 'determinism', needsBuild: true, run: determinism },
  { name: 'site', needsBuild: true, run: () => vitest('site') },
  { name: 'browser', needsBuild: true, run: browser },
];
