import Papa from 'papaparse';

/** The cells of a table: the names of its columns first. */
export type Rows = readonly (readonly string[])[];

/** What spreadsheets would run as a formula, and the sign that keeps them from it. */
const FORMULA = /^[=+\-@\t\r]/;
const GUARD = "'";

/**
 * Writes a table as CSV for a Belgian Excel: semicolons, UTF-8 with a byte order mark, the ends of
 * lines of Windows, nothing that would be run as a formula.
 */
export function writeCsv(rows: Rows): string {
  const guarded = rows.map((row) =>
    row.map((cell) => (FORMULA.test(cell) ? `${GUARD}${cell}` : cell)),
  );
  return `\uFEFF${Papa.unparse(guarded, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** A cell without the sign that was only there to keep it from being run. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith(GUARD) && FORMULA.test(cell.slice(GUARD.length))
    ? cell.slice(GUARD.length)
    : cell;
