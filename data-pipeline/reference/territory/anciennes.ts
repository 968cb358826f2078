import { toSlug } from '../../model/slug.ts';
import type { Decoupage } from './decoupage.ts';
import { NOMS_ANCIENS } from './noms-anciens.ts';
import { ReferenceFault } from './reference-fault.ts';

/** One row of anciennes.csv: a name or code that leads to the commune of today. */
export interface AncienneRow {
  code_insee: string;
  nom: string;
  genre: 'deleguee' | 'associee' | 'ancienne';
  commune: string;
}

/**
 * Communes déléguées, associées and merged ones, by code. An entry that has both code and name of its commune is left out: it leads nowhere else.
 * Throws ReferenceFault when a former code has no known name.
 */
export function ancienneRows({ communes, rattachees }: Decoupage): AncienneRow[] {
  const nameOf = new Map(communes.map(({ code, nom }) => [code, nom]));
  const known = new Set(rattachees.map(({ code }) => code));
  const parts = rattachees.map(({ code, nom, type, chefLieu }): AncienneRow => ({
    code_insee: code,
    nom,
    genre: type === 'commune-deleguee' ? 'deleguee' : 'associee',
    commune: chefLieu,
  }));
  const merged = communes.flatMap(({ code: commune, anciensCodes }) =>
    anciensCodes
      .filter((code) => !known.has(code))
      .map((code): AncienneRow => ({ code_insee: code, nom: formerName(code), genre: 'ancienne', commune })),
  );
  return [...parts, ...merged]
    .filter(
      ({ code_insee, nom, commune }) =>
        code_insee !== commune || toSlug(nom) !== toSlug(nameOf.get(commune) ?? ''),
    )
    .toSorted((a, b) => (a.code_insee < b.code_insee ? -1 : 1));
}

function formerName(code: string): string {
  const nom = NOMS_ANCIENS[code];
  if (nom === undefined) {
    throw new ReferenceFault(
      `Le nom de l’ancienne commune ${code} n’est pas connu : ajoutez-le à « noms-anciens.ts ».`,
    );
  }
  return nom;
}
