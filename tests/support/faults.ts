import { expect } from 'vitest';

const SHOWN = 10;

/** Fails with the number of faults and the first ten, one sentence each, rather than at the first page that has one. */
export function expectNoFault(faults: readonly string[]): void {
  const shown = faults.slice(0, SHOWN).join('\n  ');
  expect(faults.length, `${String(faults.length)} fault(s):\n  ${shown}\n`).toBe(0);
}
