import { z } from 'zod';
import { densiteSchema, type Densite } from '../../model/commune.ts';
import type { Decoupage } from './decoupage.ts';
import { FILES } from './departement.ts';
import { readCsv } from './read-files.ts';
import { ReferenceFault } from './reference-fault.ts';

const valeur = z.string().trim().min(1);
const densiteRow = z.object({ insee_com: z.string(), niveau_densite: valeur.pipe(densiteSchema) });
const ruraliteRow = z.object({ insee_com: z.string(), niveau_ruralite: valeur });
const centraliteRow = z.object({ insee_com: z.string(), niveau_centralite: valeur });

/** What the grid says of a commune that it does not class: urban, or with other limits since. */
const NON_CLASSEE = /^(Hors champ|Commune dont le périmètre a changé)/;

export interface Niveaux {
  densite: Densite;
  /** Empty when the grid does not class the commune. */
  ruralite: string;
  centralite: string;
}

/** Reads the three grids (INSEE, ANCT), by code INSEE. Throws ReferenceFault when a commune is missing in one of them. */
export function readGrilles(directory: string, { communes }: Decoupage): Map<string, Niveaux> {
  const densites = new Map(
    readCsv(directory, FILES.densite, densiteRow).map((row) => [row.insee_com, row.niveau_densite]),
  );
  const ruralites = new Map(
    readCsv(directory, FILES.ruralite, ruraliteRow).map((row) => [row.insee_com, row.niveau_ruralite]),
  );
  const centralites = new Map(
    readCsv(directory, FILES.centralite, centraliteRow).map((row) => [row.insee_com, row.niveau_centralite]),
  );
  return new Map(
    communes.map(({ code }) => {
      const ruralite = levelOf(ruralites, FILES.ruralite, code);
      const niveaux: Niveaux = {
        densite: levelOf(densites, FILES.densite, code),
        ruralite: NON_CLASSEE.test(ruralite) ? '' : ruralite,
        centralite: levelOf(centralites, FILES.centralite, code),
      };
      return [code, niveaux];
    }),
  );
}

function levelOf<T>(levels: ReadonlyMap<string, T>, file: string, code: string): T {
  const level = levels.get(code);
  if (level === undefined) throw new ReferenceFault(`« ${file} » n’a pas de ligne pour la commune ${code}.`);
  return level;
}
