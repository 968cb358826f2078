/** What a stage has done: checks that hold, checks that do not, and what to read when one does not. */
export interface Outcome {
  passed: number;
  failed: number;
  /** What could not be checked here, for want of the reference records that are not in the project. */
  skipped?: number;
  /** What was looked at, for the display: `214 files`. */
  scope?: string;
  details?: string;
}

/** A stage that says nothing, or ends in error without naming a failure, has failed. */
export function settle(outcome: Outcome, code: number): Outcome {
  const { passed, failed, details = '' } = outcome;
  if (failed > 0) return outcome;
  if (passed === 0) return { ...outcome, failed: 1, details: `Nothing was executed.\n${details}` };
  if (code !== 0) return { ...outcome, failed: 1, details: `Ended with code ${String(code)}.\n${details}` };
  return outcome;
}
