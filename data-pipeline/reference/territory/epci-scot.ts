import { z } from 'zod';
import { toSlug } from '../../model/slug.ts';
import type { Decoupage } from './decoupage.ts';
import { FILES } from './departement.ts';
import { readCsv } from './read-files.ts';
import { ReferenceFault } from './reference-fault.ts';
import { REMARQUES_SCOT } from './remarques-scot.ts';

const count = z.string().regex(/^\d+$/).transform(Number);
const rowSchema = z.object({
  scot: z.string().trim().min(1),
  epci_siren: z.string().regex(/^\d{9}$/),
  nb_communes: count,
  nb_communes_59: count,
  source_url: z.string().trim().min(1),
  source_date: z.string(),
  statut: z.enum(['confirme', 'a_verifier']),
});
type Row = z.infer<typeof rowSchema>;

export interface EpciRow {
  siren: string;
  nom: string;
  scot: string;
  nb_communes: number;
  nb_communes_departement: number;
  remarque: string;
}

export interface ScotRow {
  slug: string;
  nom: string;
  statut: 'confirme' | 'a-verifier';
  remarque: string;
  source_url: string;
  source_date: string;
}

/**
 * Rows of epci.csv (by SIREN) and scot.csv (by slug). Members are counted in the official code.
 * Throws ReferenceFault when the table of SCoT disagrees with it, leaves an EPCI out, or names one that it does not know.
 */
export function readEpciAndScot(
  directory: string,
  decoupage: Decoupage,
): { epci: EpciRow[]; scot: ScotRow[] } {
  const rows = readCsv(directory, FILES.scot, rowSchema);
  const codes = new Set(decoupage.communes.map(({ code }) => code));
  const rowOf = new Map(rows.map((row) => [row.epci_siren, row]));
  if (rowOf.size !== rows.length || rows.length !== decoupage.epci.length) {
    throw new ReferenceFault(
      `« ${FILES.scot} » contient ${rows.length} lignes pour ${decoupage.epci.length} intercommunalités.`,
    );
  }
  const epci = decoupage.epci.map(({ siren, nom, membres }): EpciRow => {
    const inside = membres.filter((code) => codes.has(code)).length;
    const row = rowOf.get(siren);
    if (!row) throw new ReferenceFault(`« ${FILES.scot} » ne donne pas le SCoT de ${nom} (${siren}).`);
    if (row.nb_communes !== membres.length || row.nb_communes_59 !== inside) {
      throw new ReferenceFault(
        `« ${FILES.scot} » compte ${row.nb_communes_59} communes sur ${row.nb_communes} pour ${nom} ; le code officiel en compte ${inside} sur ${membres.length}.`,
      );
    }
    return {
      siren,
      nom,
      scot: toSlug(nameOf(row)),
      nb_communes: membres.length,
      nb_communes_departement: inside,
      remarque: partialRemark(membres, codes, decoupage.departements),
    };
  });
  return { epci, scot: scotRows(rows) };
}

function scotRows(rows: readonly Row[]): ScotRow[] {
  const bySlug = Map.groupBy(rows, (row) => toSlug(nameOf(row)));
  return [...bySlug]
    .map(([slug, [first]]): ScotRow => {
      const [source_url] = first?.source_url.split(' ; ') ?? [];
      const remarque = REMARQUES_SCOT[slug];
      if (!first || !source_url || remarque === undefined) {
        throw new ReferenceFault(`« ${FILES.scot} » nomme un SCoT sans adresse ou inconnu : « ${slug} ».`);
      }
      return {
        slug,
        nom: nameOf(first),
        statut: first.statut === 'confirme' ? 'confirme' : 'a-verifier',
        remarque,
        source_url: source_url.trim(),
        source_date: first.source_date || 'inconnue',
      };
    })
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Without the former names in brackets. */
function nameOf({ scot }: Row): string {
  return scot.replace(/ \(.*\)$/, '');
}

/** Says how many members are elsewhere, and in which département; '' when all are here. */
function partialRemark(
  membres: readonly string[],
  here: ReadonlySet<string>,
  departements: ReadonlyMap<string, string>,
): string {
  const elsewhere = membres.filter((code) => !here.has(code));
  if (elsewhere.length === 0) return '';
  const names = [
    ...new Set(elsewhere.map((code) => departements.get(code.slice(0, 2)) ?? code.slice(0, 2))),
  ].join(', ');
  const others =
    elsewhere.length === 1
      ? `l’autre (${names}) ne figure pas ici`
      : `les ${elsewhere.length} autres (${names}) ne figurent pas ici`;
  return `Sur ses ${membres.length} communes, ${membres.length - elsewhere.length} sont dans le département ; ${others}.`;
}
