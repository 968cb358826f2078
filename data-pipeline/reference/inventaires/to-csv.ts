import { stringify } from 'csv-stringify/sync';

/** RFC 4180, comma, LF, quotes only where needed, one header line. */
export const toCsv = <C extends string>(colonnes: readonly C[], rows: readonly Record<C, string>[]): string =>
  stringify([...rows], { header: true, columns: [...colonnes], record_delimiter: '\n' });
