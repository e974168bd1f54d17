import { isColumnName } from './column-names.ts';
import { readPair, readDegrees } from '../positions/degrees.ts';
import { harmlessText } from '../../problems/harmless.ts';
import { LIMITS } from '../limits.ts';
import { PART_COLUMN, sizeOf, type GridRow, type Part, type Row, type Table } from '../rows.ts';
import { problem, type Problem } from '../../problems/problems.ts';

const filled = ({ cells }: GridRow) => cells.filter((cell) => cell !== '').length;

/** How a spreadsheet calls a column, from 0: A, B … Z, AA. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

/** Whether a cell says something of one thing, rather than what a column is called. */
const isDatum = (cell: string) =>
  /^(https?:|www\.)/i.test(cell) ||
  /^\d{4}-\d{2}-\d{2}/.test(cell) ||
  (/\d/.test(cell) && (Number.isFinite(readDegrees(cell)) || readPair(cell) !== null));

/** So many rows are looked at for the names of the columns. */
const MOST_ABOVE = 40;

/** How many cells most rows have. */
function usualWidth(rows: readonly GridRow[]): number {
  const widths = rows
    .slice(0, 200)
    .map(filled)
    .filter((width) => width > 1);
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
}

/**
 * The number of the row with the names of the columns, below what stands above it: the one that has
 * most names that columns have, else the first that is as wide as the rest and says no data. 0 where
 * the first row says data.
 */
export function headerOf(rows: readonly GridRow[]): number {
  const some = rows.slice(0, MOST_ABOVE).filter((row) => filled(row) > 0);
  const width = usualWidth(rows);
  const wide = some.filter((row) => filled(row) >= Math.max(Math.min(2, width), width * 0.6));
  const named = wide
    .map((row) => ({ row, names: row.cells.filter(isColumnName).length }))
    .filter(({ row: { cells }, names }) => names > 0 && !cells.some(isDatum))
    .reduce<{ row: GridRow; names: number } | null>(
      (best, one) => (best && best.names >= one.names ? best : one),
      null,
    );
  if (named) return named.row.number;
  const [first] = wide;
  return first && !first.cells.some(isDatum) ? first.number : 0;
}

/** The names of columns, each its own: a blank one is called by its letter, a second of one name too. */
function namesOf(header: readonly string[], width: number): readonly string[] {
  const seen = new Set<string>();
  return Array.from({ length: Math.min(width, LIMITS.columns) }, (_, index) => {
    const name = harmlessText(header[index] ?? '').replace(/\s+/g, ' ');
    const letter = `[${columnLetter(index)}]`;
    const own = name === '' ? letter : seen.has(name) ? `${name} ${letter}` : name;
    seen.add(own);
    return own;
  });
}

const TOTAL = /^(sub|eind|grand )?tota(a?l|al|ux)\b|^(som|somme|sum|gemiddelde|moyenne|average)\b/i;
const FOOT =
  /^(bron|source|noot|nota|note|opmerking|remarque|legende|légende|legend|laatst|bijgewerkt|mise à jour|dernière|last update|copyright|©|\*)/i;

/** Whether a row is a sum below the rest, or a line about the table: it is no thing. */
function isFoot(row: GridRow): boolean {
  const said = row.cells.filter((cell) => cell !== '');
  const [first = ''] = said;
  if (TOTAL.test(first)) return said.slice(1).every((cell) => /^[\d\s.,€%:-]*$/.test(cell));
  return said.length === 1 && FOOT.test(first);
}

interface ReadPart {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A sheet by the row that has the names of its columns; what is passed over is told. */
function ofGrid(
  rows: readonly GridRow[],
  header: number,
  file: string,
  tell: (found: Problem) => void,
): ReadPart {
  const at = rows.findIndex(({ number }) => number === header);
  const body = rows.slice(at + 1);
  const names = at < 0 ? [] : rows[at]!.cells;
  if (header === 0) tell(problem('noHeader', file, { severity: 'warning' }));
  // What is merely empty to the right of all is no column.
  const width = body.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1),
    names.findLastIndex((name) => name !== '') + 1,
  );
  const columns = namesOf(names, width);
  const used = columns.map((_, column) => (names[column] ?? '') !== '');
  for (const row of at > 0 ? rows.slice(0, at) : []) {
    if (filled(row) > 0) tell(passed('aboveHeader', row, file));
  }
  const read = body.flatMap((row): Row[] => {
    if (filled(row) === 0) return [];
    if (isFoot(row)) {
      tell(passed('footer', row, file));
      return [];
    }
    if (at >= 0 && row.cells.join('\n') === names.join('\n')) {
      tell(passed('footer', row, file));
      return [];
    }
    const cells = new Map<string, string>();
    columns.forEach((name, column) => {
      const text = harmlessText(row.cells[column] ?? '');
      if (text !== '') used[column] = true;
      cells.set(name, text);
    });
    const surplus = row.cells.slice(names.length).filter((cell) => cell !== '');
    if (at >= 0 && surplus.length > 0) {
      tell(
        problem('surplus', file, {
          severity: 'warning',
          feature: `#${row.number}`,
          found: surplus.join(' · '),
        }),
      );
    }
    return [{ number: row.number, cells, geometry: null }];
  });
  return { columns: columns.filter((_, column) => used[column]), rows: read };
}

const passed = (code: 'aboveHeader' | 'footer', { number, cells }: GridRow, file: string) =>
  problem(code, file, {
    severity: 'warning',
    feature: `#${number}`,
    found: cells.filter((cell) => cell !== '').join(' · '),
  });

/** How like a table of things a part is: rows, columns, and names of columns that we know. */
function promise(part: Part): number {
  if (part.body.kind === 'records') return sizeOf(part) > 0 ? 1e6 : 0;
  const { rows } = part.body;
  const header = headerOf(rows);
  const names =
    rows.find(({ number }) => number === header)?.cells.filter(isColumnName).length ?? 0;
  const count = rows.filter((row) => filled(row) > 0).length - (header === 0 ? 0 : 1);
  const width = usualWidth(rows);
  return count < 1 || width < 2 ? 0 : (names + 0.1) * Math.log2(count + 1) * Math.min(width, 8);
}

const headsOf = ({ body }: Part): string => {
  if (body.kind === 'records') return 'records';
  const header = headerOf(body.rows);
  return body.rows.find(({ number }) => number === header)?.cells.join('\n') ?? '';
};

/** Of the parts of one file the most promising, with those that have the same columns. */
function likelyOf(parts: readonly Part[], indexes: readonly number[]): readonly number[] {
  const shown = indexes.filter((index) => !parts[index]!.isHidden);
  const from = shown.some((index) => promise(parts[index]!) > 0) ? shown : indexes;
  const best = from.reduce(
    (most, index) => (promise(parts[index]!) > promise(parts[most]!) ? index : most),
    from[0] ?? 0,
  );
  const own = headsOf(parts[best]!);
  const isAlike = (index: number) =>
    own !== '' && headsOf(parts[index]!) === own && promise(parts[index]!) > 0;
  return from.filter((index) => index === best || isAlike(index));
}

/**
 * The parts that are read unless a person chooses others: of each file all layers that its own
 * program shows; of sheets the most promising, with those that have the same columns.
 */
export function likelyParts(parts: readonly Part[]): readonly number[] {
  const byFile = new Map<string | undefined, number[]>();
  parts.forEach(({ file }, index) => {
    byFile.set(file, [...(byFile.get(file) ?? []), index]);
  });
  return [...byFile.values()].flatMap((indexes) => likelyOf(parts, indexes));
}

/**
 * The parts that are read as one table, with the name of each as a column where there are several.
 * @param header the row with the names of the columns; 0 for none, null where each part has its own
 */
export function tableOfParts(
  parts: readonly Part[],
  chosen: readonly number[],
  header: number | null,
  file: string,
): { readonly table: Table; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell = (found: Problem) => void problems.push(found);
  const read = chosen.flatMap((index) => {
    const part = parts[index];
    if (!part) return [];
    const { body } = part;
    const table =
      body.kind === 'records'
        ? body.table
        : ofGrid(body.rows, header ?? headerOf(body.rows), file, tell);
    return [{ name: part.name, isLayer: body.kind === 'records', ...table }];
  });
  const columns = new Set(read.flatMap((one) => one.columns));
  const isNamed =
    read.some(({ name }) => name !== '') &&
    (read.length > 1 || read.some(({ isLayer }) => isLayer)) &&
    !columns.has(PART_COLUMN);
  if (isNamed) columns.add(PART_COLUMN);
  const rows = read.flatMap(({ name, rows: own }) =>
    isNamed
      ? own.map((row) => ({ ...row, cells: new Map([...row.cells, [PART_COLUMN, name]]) }))
      : own,
  );
  if (rows.length > LIMITS.rows) {
    const hint = String(LIMITS.rows);
    tell(problem('tooManyRows', file, { found: `> ${hint}`, hint }));
  }
  return { table: { columns: [...columns], rows: rows.slice(0, LIMITS.rows) }, problems };
}
