import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { CAS } from './cas-ouverture.ts';

const SCRIPT = fileURLToPath(new URL('print-decisions.ts', import.meta.url));
/** Minutes west of UTC in July, to prove that the zone was taken. */
const FUSEAUX: [string, number][] = [
  ['Europe/Paris', -120],
  ['America/New_York', 240],
  ['Asia/Tokyo', -540],
  ['Pacific/Kiritimati', -840],
];

interface Sortie {
  decalage: number;
  lectures: unknown[];
  phrases: [string, unknown][];
}

async function runIn(fuseau: string): Promise<Sortie> {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT], {
    env: { ...process.env, TZ: fuseau },
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout) as Sortie;
}

describe('a clock in another time zone', () => {
  let utc: Sortie;
  beforeAll(async () => {
    utc = await runIn('UTC');
  });

  it('reads the cases as expected', () => {
    expect(utc.phrases.map(([phrase]) => phrase)).toEqual(CAS.map(({ phrase }) => phrase));
  });

  it.each(FUSEAUX)('%s changes neither the reading nor the answer', async (fuseau, decalage) => {
    const sortie = await runIn(fuseau);
    expect(sortie.decalage).toBe(decalage);
    expect(sortie.phrases).toEqual(utc.phrases);
    expect(sortie.lectures).toEqual(utc.lectures);
  });
});
