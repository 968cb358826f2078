import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CommuneActuelle, Decoupage } from '../../../data-pipeline/reference/territory/decoupage.ts';

/** A throw-away directory that holds these files (path -> text or bytes). */
export function directoryOf(files: Record<string, string | Uint8Array>): string {
  const directory = mkdtempSync(join(tmpdir(), 'territoire-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  return directory;
}

const commune = (code: string, nom: string, anciensCodes: string[] = []): CommuneActuelle => ({
  code,
  nom,
  typeLiaison: 0,
  anciensCodes,
  codesPostaux: ['59000'],
  population: 100,
});

/** Two communes, of which Nouvelle (59001) has absorbed 59003; one EPCI that also holds a commune of the Aisne. */
export const decoupage: Decoupage = {
  communes: [commune('59001', 'Nouvelle', ['59003']), commune('59002', 'Voisine')],
  rattachees: [
    { type: 'commune-deleguee', code: '59001', nom: 'Vieille', chefLieu: '59001' },
    { type: 'commune-deleguee', code: '59003', nom: 'Petite', chefLieu: '59001' },
    { type: 'commune-deleguee', code: '59002', nom: 'Voisine', chefLieu: '59002' },
  ],
  epci: [{ siren: '200000001', nom: 'CC des Trois', membres: ['02001', '59001', '59002'] }],
  departements: new Map([
    ['02', 'Aisne'],
    ['59', 'Nord'],
  ]),
};
