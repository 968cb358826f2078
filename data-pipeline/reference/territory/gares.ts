import { z } from 'zod';
import { toSlug } from '../../model/slug.ts';
import { FILES } from './departement.ts';
import type { Decoupage } from './decoupage.ts';
import type { Outline } from './outlines.ts';
import { isInside, METRES_PER_DEGREE, metresToBorder } from '../../steps/territoire/planar.ts';
import { readCsv } from './read-files.ts';
import { ReferenceFault } from './reference-fault.ts';

/** How far the generalised outlines may be from the real border. */
const OUTLINE_ERROR_M = 100;

const degrees = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);
const rowSchema = z.object({
  code_uic: z.string().regex(/^\d{8}$/),
  libelle: z.string().trim().min(1),
  voyageurs: z.enum(['O', 'N']),
  code_ligne: z.string(),
  commune: z.string(),
  x_wgs84: degrees,
  y_wgs84: degrees,
});
type Row = z.infer<typeof rowSchema>;

export interface GareRow {
  code_uic: string;
  nom: string;
  code_insee: string;
  latitude: number;
  longitude: number;
}

/** Rows of gares.csv: stations for passengers, one row per `code_uic`, sorted by it; degrees WGS84, five decimals. Throws ReferenceFault when a station is outside the département. */
export function readGares(directory: string, decoupage: Decoupage, outlines: readonly Outline[]): GareRow[] {
  const rows = readCsv(directory, FILES.gares, rowSchema, ';').filter(({ voyageurs }) => voyageurs === 'O');
  return [...Map.groupBy(rows, ({ code_uic }) => code_uic)]
    .map(([code_uic, sameStation]) => {
      const row = mostCentral(sameStation);
      return {
        code_uic,
        nom: row.libelle,
        code_insee: communeOf(row, decoupage, outlines),
        latitude: Number(row.y_wgs84.toFixed(5)),
        longitude: Number(row.x_wgs84.toFixed(5)),
      };
    })
    .toSorted((a, b) => (a.code_uic < b.code_uic ? -1 : 1));
}

/**
 * The file has a row per line that serves the station, each with its own point. Keeps the row whose commune bears the station's name (a branch may lie next door),
 * then the point nearest to all others, then the lowest line number.
 */
function mostCentral(rows: readonly Row[]): Row {
  const rank = (row: Row): [number, number, string] => [
    bearsName(row) ? 0 : 1,
    rows.reduce((sum, other) => sum + metresBetween(row, other), 0),
    row.code_ligne,
  ];
  const [first] = rows
    .map((row) => ({ row, key: rank(row) }))
    .toSorted(({ key: a }, { key: b }) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  if (!first) throw new Error('a station has at least one row');
  return first.row;
}

/** The outline that holds the point, unless the row names a commune whose (generalised) border is within its error. */
function communeOf(row: Row, { communes }: Decoupage, outlines: readonly Outline[]): string {
  const point = [row.x_wgs84, row.y_wgs84] as const;
  const names = new Map(communes.map(({ code, nom }) => [code, toSlug(nom)]));
  const named = outlines.find(
    ({ id, geometry }) =>
      names.get(String(id)) === toSlug(row.commune) && metresToBorder(geometry, point) <= OUTLINE_ERROR_M,
  );
  const holder = named ?? outlines.find(({ geometry }) => isInside(geometry, point));
  if (!holder) {
    throw new ReferenceFault(
      `« ${FILES.gares} » : la gare ${row.libelle} (${row.code_uic}) n’est dans aucune commune du département.`,
    );
  }
  return String(holder.id);
}

function bearsName({ libelle, commune }: Row): boolean {
  const [nom, ville] = [libelle, commune].map((text) => toSlug(text).replace(/^st-/, 'saint-'));
  return nom !== undefined && ville !== undefined && ville.startsWith(nom);
}

function metresBetween(a: Row, b: Row): number {
  const dx = (a.x_wgs84 - b.x_wgs84) * Math.cos((a.y_wgs84 * Math.PI) / 180);
  return Math.hypot(dx, a.y_wgs84 - b.y_wgs84) * METRES_PER_DEGREE;
}
