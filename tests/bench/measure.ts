import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../support/run-command.ts';

export interface Cost {
  seconds: number;
  /** Peak of the hungriest process, in megabytes. */
  megabytes: number;
}

/** Runs a program to its end and says what it cost. Throws with what it said when it fails. */
export async function measure(command: string, args: readonly string[]): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'au-bon-guichet-'));
  const file = join(folder, 'usage.txt');
  try {
    const start = performance.now();
    const { code, stdout, stderr } = await runCommand(command, args, {
      env: { BENCH_USAGE: file, NODE_OPTIONS: `--import ${new URL('usage.ts', import.meta.url).href}` },
    });
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
    const peaks = (await readFile(file, 'utf8')).trim().split('\n').map(Number);
    return { seconds, megabytes: Math.max(...peaks) / 1024 };
  } finally {
    await rm(folder, { recursive: true });
  }
}
