import Papa, { type ParseResult } from 'papaparse';
import { problem, type Problem } from '../../problems/problems.ts';
import type { GridRow } from '../rows.ts';

/** What may stand between cells, the likelier first. */
const SEPARATORS = [';', '\t', ',', '|', '^', '~'] as const;
/** So much of a file is looked at to find what stands between its cells. */
const SAMPLE = 64_000;
const SAMPLE_ROWS = 60;

const rowsOf = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS }).data;

/** How evenly a separator parts the rows of a sample: the share of rows that have the usual number of cells. */
function evenness(rows: readonly (readonly string[])[]): { share: number; width: number } {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Map<number, number>();
  for (const { length } of filled) {
    if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  }
  const [width = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { share: filled.length === 0 ? 0 : count / filled.length, width };
}

/** What stands between the cells of a text; a comma where nothing parts it. */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  // The line that a cut leaves unfinished tells nothing.
  const whole = text.length > SAMPLE ? sample.slice(0, sample.lastIndexOf('\n') + 1) : sample;
  const tried = SEPARATORS.map((separator) => ({
    separator,
    ...evenness(rowsOf(whole || sample, separator)),
  }));
  const best = tried.reduce((a, b) => {
    const gain = b.share * Math.min(b.width, 4) - a.share * Math.min(a.width, 4);
    return gain > 1e-9 || (Math.abs(gain) <= 1e-9 && b.share > a.share) ? b : a;
  });
  return best.share > 0 ? best.separator : ',';
}

const STATED = /^\s*sep=(.)[^\S\n]*(\r\n|\n|\r)/i;

/** Where each row of a text begins, and its cells. */
interface Piece {
  readonly rows: readonly (readonly string[])[];
  /** Where each row begins in the text. */
  readonly starts: readonly number[];
  readonly errors: ParseResult<unknown>['errors'];
}

function parsePiece(text: string, delimiter: string, most: number): Piece {
  const rows: string[][] = [];
  const starts: number[] = [];
  const errors: Piece['errors'] = [];
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors: found, meta }, parser) => {
      rows.push(data);
      starts.push(at);
      errors.push(...found.map((one) => ({ ...one, row: rows.length - 1 })));
      at = meta.cursor;
      if (rows.length >= most) parser.abort();
    },
  });
  return { rows, starts, errors };
}

/**
 * The cells of a table with anything between them, each row with its own number. A quotation mark
 * that is never closed costs no other row: what it opens is taken as it stands, and told.
 * @param most so many rows are read at most
 */
export function gridOfCsv(
  text: string,
  file: string,
  most = Infinity,
): { readonly rows: readonly GridRow[]; readonly problems: readonly Problem[] } {
  const stated = STATED.exec(text);
  let rest = stated ? text.slice(stated[0].length) : text;
  const delimiter = stated?.[1] ?? separatorOf(text);
  const rows: GridRow[] = [];
  const problems: Problem[] = [];
  let number = stated ? 1 : 0;
  const take = (cells: readonly string[]) => {
    rows.push({ number: ++number, cells: cells.map((cell) => cell.trim()) });
  };
  const tell = (row: number, found: string) => {
    problems.push(
      problem('csvQuote', file, { severity: 'warning', feature: `#${row}`, found: found.trim() }),
    );
  };
  while (rest !== '' && rows.length < most) {
    const { rows: read, starts, errors } = parsePiece(rest, delimiter, most - rows.length);
    // One that closes far below, in the cell of another row, was never closed either.
    const open = errors.find(
      ({ code, row = 0 }) =>
        code === 'MissingQuotes' ||
        (code === 'InvalidQuotes' && read[row]?.some((cell) => /[\r\n]/.test(cell))),
    );
    const before = open?.row ?? read.length;
    for (const { code, row = 0 } of errors) {
      if (code === 'InvalidQuotes' && row < before) {
        tell(number + row + 1, (read[row] ?? []).join(' ').slice(0, 60));
      }
    }
    read.slice(0, before).forEach(take);
    if (!open) break;
    // The line as it stands, quotation marks and all; after it the table goes on.
    const from = starts[before] ?? 0;
    const end = /\r\n|\n|\r/.exec(rest.slice(from));
    const line = rest.slice(from, end ? from + end.index : undefined);
    tell(number + 1, line.slice(line.indexOf('"'), line.indexOf('"') + 60));
    take(line.split(delimiter).map((cell) => cell.replace(/^\s*"/, '')));
    rest = end ? rest.slice(from + end.index + end[0].length) : '';
  }
  // What only ends the last line is no row.
  while (rows.at(-1)?.cells.every((cell) => cell === '')) rows.pop();
  return { rows, problems };
}
