import { parse, unparse } from 'papaparse';

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
  return `\uFEFF${unparse(guarded, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** The text of a file that a spreadsheet saved: UTF-8, UTF-16, or Windows-1252 as of old. */
export function decodeTable(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads CSV as cells, whatever stands between them. */
export function readCsv(text: string): Rows {
  const plain = text.replace(/^\uFEFF/, '');
  const stated = /^sep=(.)\r?\n/i.exec(plain);
  const { data } = parse<string[]>(stated ? plain.slice(stated[0].length) : plain, {
    skipEmptyLines: 'greedy',
    ...(stated ? { delimiter: stated[1]! } : {}),
  });
  const bare = (cell: string) =>
    cell.startsWith(GUARD) && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
  return data.map((row) => row.map(bare));
}
