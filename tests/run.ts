import { STAGES, type Stage } from './support/stages.ts';
import type { Outcome } from './support/outcome.ts';

/** Lines of a failed stage that are shown: the last ones, where tools sum up. */
const SHOWN_LINES = 120;

/**
 * Runs the stages named as arguments, or all, in their order; says what each has done; ends with `N passed, N failed`.
 * The exit code is 0 only when nothing failed.
 */
async function runStages(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No such stage: ${unknown.join(', ')}. Stages: ${STAGES.map(({ name }) => name).join(', ')}.`,
    );

  const outcomes = new Map<string, Outcome>();
  for (const stage of STAGES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const start = performance.now();
    const isPointless = stage.needsBuild === true && (outcomes.get('build')?.failed ?? 0) > 0;
    const outcome = isPointless
      ? { passed: 0, failed: 1, details: 'Not run: there is no build.' }
      : await runStage(stage);
    outcomes.set(stage.name, outcome);
    report(stage.name, outcome, (performance.now() - start) / 1000);
  }

  const sum = (key: 'passed' | 'failed'): number =>
    [...outcomes.values()].reduce((total, outcome) => total + outcome[key], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
}

const runStage = (stage: Stage): Promise<Outcome> =>
  stage.run().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    details: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));

function report(name: string, outcome: Outcome, seconds: number): void {
  const { passed, failed, skipped = 0, scope = '', details = '' } = outcome;
  const counts = [`${String(passed)} passed`];
  if (failed > 0) counts.push(`${String(failed)} failed`);
  if (skipped > 0) counts.push(`${String(skipped)} skipped`);
  const time = `${seconds.toFixed(1).padStart(6)} s`;
  console.log([name.padEnd(12), counts.join(', ').padEnd(34), scope.padEnd(12), time].join(' '));
  if (failed > 0) console.log(indent(details.trimEnd().split('\n').slice(-SHOWN_LINES)));
}

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

await runStages(process.argv.slice(2));
