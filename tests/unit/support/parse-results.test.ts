import { describe, expect, it } from 'vitest';
import { settle } from '../../support/outcome.ts';
import { parseLint, parsePlaywright, parseTypes, parseVitest } from '../../support/parse-results.ts';

const counts = ({ passed, failed }: { passed: number; failed: number }): [number, number] => [passed, failed];

const lintFile = (messages: unknown[]): unknown => ({ filePath: 'a.ts', messages });
const vitest = (
  numTotalTests: number,
  numPassedTests: number,
  files: number[],
  numPendingTests = 0,
): string =>
  JSON.stringify({
    numTotalTests,
    numPassedTests,
    numPendingTests,
    testResults: files.map((length) => ({
      assertionResults: Array.from({ length }, () => ({ status: 'passed' })),
    })),
  });
const playwright = (stats: object, errors: object[] = []): string =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('what a tool says becomes passed and failed', () => {
  it.each([
    ['lint: clean', parseLint(JSON.stringify([lintFile([])])), [1, 0]],
    ['lint: a warning', parseLint(JSON.stringify([lintFile([{ message: 'No.', ruleId: 'a' }])])), [0, 1]],
    ['lint: no file', parseLint('[]'), [0, 0]],
    ['types: clean', parseTypes('Result (18 files): \n- 0 errors\n- 0 warnings\n- 0 hints'), [1, 0]],
    ['types: an error', parseTypes('Result (18 files): \n- 1 error\n- 0 warnings\n- 0 hints'), [0, 1]],
    ['types: a crash', parseTypes('TypeError: …'), [0, 1]],
    ['vitest: all passed', parseVitest(vitest(3, 3, [3]), ''), [3, 0]],
    ['vitest: one failed', parseVitest(vitest(3, 2, [3]), ''), [2, 1]],
    ['vitest: one skipped', parseVitest(vitest(3, 2, [3], 1), ''), [2, 0]],
    ['vitest: a file that cannot be loaded', parseVitest(vitest(3, 3, [3, 0]), ''), [3, 1]],
    ['playwright: all passed', parsePlaywright(playwright({ expected: 4 }), ''), [4, 0]],
    [
      'playwright: one of each',
      parsePlaywright(playwright({ expected: 4, unexpected: 1, flaky: 1, skipped: 1 }), ''),
      [4, 3],
    ],
    ['playwright: no browser', parsePlaywright(playwright({}, [{ message: 'No browser.' }]), ''), [0, 1]],
  ])('%s', (_case, outcome, expected) => {
    expect(counts(outcome)).toEqual(expected);
  });
});

describe('settle', () => {
  it.each([
    ['success', { passed: 2, failed: 0 }, 0, [2, 0]],
    ['nothing executed', { passed: 0, failed: 0 }, 0, [0, 1]],
    ['an error that names no failure', { passed: 2, failed: 0 }, 1, [2, 1]],
    ['failures', { passed: 2, failed: 3 }, 1, [2, 3]],
  ])('%s', (_case, outcome, code, expected) => {
    expect(counts(settle(outcome, code))).toEqual(expected);
  });
});
