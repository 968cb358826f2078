import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { codeInseeSchema } from '../../model/commune.ts';
import { check, readJson } from './read-files.ts';

/** The official geographic code (INSEE), as `@etalab/decoupage-administratif` gives it. */
const DIRECTORY = join(
  dirname(fileURLToPath(import.meta.resolve('@etalab/decoupage-administratif/package.json'))),
  'data',
);

/** All that is asked of entries elsewhere: overseas collectivities have neither département nor article. */
const entrySchema = z.looseObject({
  type: z.string(),
  departement: z.string().optional(),
  chefLieu: z.string().optional(),
});

const actuelleSchema = z.object({
  code: codeInseeSchema,
  nom: z.string().min(1),
  /** INSEE's TNCC: which article the name takes (liaison.ts); 6 to 8 are southern and overseas. */
  typeLiaison: z.int().min(0).max(5),
  anciensCodes: z.array(codeInseeSchema).default([]),
  codesPostaux: z.array(z.string().regex(/^\d{5}$/)).default([]),
  population: z.int().nonnegative().nullish(),
});
const rattacheeSchema = z.object({
  type: z.enum(['commune-deleguee', 'commune-associee']),
  code: codeInseeSchema,
  nom: z.string().min(1),
  /** Code of the commune of today. */
  chefLieu: codeInseeSchema,
});
const epciSchema = z.array(
  z.object({
    code: z.string().regex(/^\d{9}$/),
    nom: z.string().min(1),
    membres: z.array(z.object({ code: codeInseeSchema })),
  }),
);

const departementSchema = z.object({ code: z.string(), nom: z.string().min(1) });

export type CommuneActuelle = z.infer<typeof actuelleSchema>;
export type CommuneRattachee = z.infer<typeof rattacheeSchema>;

export interface Decoupage {
  /** Communes of the département, by code. */
  communes: CommuneActuelle[];
  /** Communes déléguées and associées whose commune is in the département, by code. */
  rattachees: CommuneRattachee[];
  /** EPCI with at least one commune in the département, by SIREN; `membres` are all their communes, sorted. */
  epci: { siren: string; nom: string; membres: string[] }[];
  /** Names of all départements, by code. */
  departements: ReadonlyMap<string, string>;
}

/** Reads the official code of one département. Throws ReferenceFault when the département has no commune, or one is badly formed. */
export function readDecoupage(departement: string): Decoupage {
  const entries = readJson(DIRECTORY, 'communes.json', z.array(entrySchema));
  const communes = checkAll(
    z.array(actuelleSchema).min(1),
    entries.filter((entry) => entry.type === 'commune-actuelle' && entry.departement === departement),
  );
  const codes = new Set(communes.map((commune) => commune.code));
  const rattachees = checkAll(
    z.array(rattacheeSchema),
    entries.filter(({ chefLieu }) => chefLieu !== undefined && codes.has(chefLieu)),
  );
  const departements = readJson(DIRECTORY, 'departements.json', z.array(departementSchema));
  return {
    departements: new Map(departements.map(({ code, nom }) => [code, nom])),
    communes: communes.toSorted(byCode),
    rattachees: rattachees.toSorted(byCode),
    epci: readJson(DIRECTORY, 'epci.json', epciSchema)
      .filter(({ membres }) => membres.some(({ code }) => codes.has(code)))
      .toSorted(byCode)
      .map(({ code, nom, membres }) => ({
        siren: code,
        nom,
        membres: membres.map((membre) => membre.code).toSorted(),
      })),
  };
}

function checkAll<S extends z.ZodType>(schema: S, entries: unknown[]): z.output<S> {
  return check(
    schema,
    entries,
    (path) => `Le code officiel géographique est incomplet ou mal formé (« ${path} »).`,
  );
}

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
