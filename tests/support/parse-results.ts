import type { Outcome } from './outcome.ts';

interface LintResult {
  filePath: string;
  messages: { line?: number; column?: number; message: string; ruleId: string | null }[];
}

/** ESLint's `json` format: one check, over so many files; a warning is a fault. */
export function parseLint(json: string): Outcome {
  const results = JSON.parse(json) as LintResult[];
  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) =>
        `${filePath}:${String(line ?? 0)}:${String(column ?? 0)} ${message} (${ruleId ?? 'syntax'})`,
    ),
  );
  const passed = results.length > 0 && faults.length === 0 ? 1 : 0;
  return {
    passed,
    failed: faults.length > 0 ? 1 : 0,
    scope: `${String(results.length)} files`,
    details: faults.join('\n'),
  };
}

/** `astro check`: its last lines count files, errors, warnings and hints. */
export function parseTypes(output: string): Outcome {
  const files = Number(/^Result \((\d+) files?\)/m.exec(output)?.[1] ?? 0);
  const errors = Number(/^- (\d+) errors?$/m.exec(output)?.[1] ?? 1);
  const warnings = Number(/^- (\d+) warnings?$/m.exec(output)?.[1] ?? 1);
  const failed = errors + warnings > 0 ? 1 : 0;
  return {
    passed: files > 0 && failed === 0 ? 1 : 0,
    failed,
    scope: `${String(files)} files`,
    details: output,
  };
}

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  numPendingTests: number;
  testResults: { assertionResults: { status: string }[] }[];
}

/** Vitest's `json` reporter: a skipped test is counted apart, a file without a test has failed. */
export function parseVitest(json: string, details: string): Outcome {
  const { numTotalTests, numPassedTests, numPendingTests, testResults } = JSON.parse(json) as VitestReport;
  const emptyFiles = testResults.filter(({ assertionResults }) => assertionResults.length === 0).length;
  return {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests - numPendingTests + emptyFiles,
    skipped: numPendingTests,
    scope: `${String(testResults.length)} files`,
    details,
  };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
}

/** Playwright's `json` reporter: neither a skipped nor a flaky test has passed. */
export function parsePlaywright(json: string, details: string): Outcome {
  const { stats, errors } = JSON.parse(json) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    details: [...errors.map(({ message }) => message ?? ''), details].join('\n'),
  };
}
