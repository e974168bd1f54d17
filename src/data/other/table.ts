import { parse } from 'papaparse';
import { problem, type Problem } from '../problems.ts';
import { harmlessText } from '../harmless.ts';
import { LIMITS } from './limits.ts';

/** One thing as its source has it: what each column says, and where it is if that is drawn. */
export interface Row {
  /** Its number in the file, from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, string>;
  /** A GeoJSON geometry that nobody has looked at yet; null where there is none. */
  readonly geometry: unknown;
}

/** Rows whose columns we do not know the meaning of. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface TableReading {
  readonly table: Table | null;
  readonly problems: readonly Problem[];
}

function cut<T>(rows: readonly T[], file: string, problems: Problem[]): readonly T[] {
  if (rows.length <= LIMITS.rows) return rows;
  problems.push(
    problem('tooManyRows', file, { found: `> ${LIMITS.rows}`, hint: String(LIMITS.rows) }),
  );
  return rows.slice(0, LIMITS.rows);
}

/** Reads a table of comma, semicolon or tab separated values, the names of the columns first. */
export function tableOfCsv(text: string, file: string): TableReading {
  const problems: Problem[] = [];
  const { data, errors } = parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    // One more than is shown tells that there are more.
    preview: LIMITS.rows + 2,
  });
  for (const { message, row } of errors.slice(0, 20)) {
    // A table of one column has nothing to tell the separator by, and is told below.
    if (/delimiter/i.test(message)) continue;
    problems.push(
      problem('csvRow', file, { severity: 'warning', line: (row ?? 0) + 1, found: message }),
    );
  }
  const [head = [], ...body] = data;
  const columns = head
    .slice(0, LIMITS.columns)
    .map((name, index) => harmlessText(name) || `#${index + 1}`);
  if (columns.length < 2 || body.length === 0) {
    return { table: null, problems: [...problems, problem('noTable', file)] };
  }
  const rows = cut(body, file, problems).map((cells, index) => ({
    number: index + 1,
    cells: new Map(columns.map((name, column) => [name, harmlessText(cells[column] ?? '')])),
    geometry: null,
  }));
  return { table: { columns: [...new Set(columns)], rows }, problems };
}

const said = (value: unknown): string =>
  typeof value === 'string'
    ? harmlessText(value)
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : Array.isArray(value)
        ? value.map(said).filter(Boolean).join(' | ')
        : '';

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** The properties of GeoJSON features as a table: text, numbers and lists of these. */
export function tableOfFeatures(features: readonly unknown[], file: string): TableReading {
  const problems: Problem[] = [];
  const rows = cut(features, file, problems).map((feature, index): Row => {
    const { properties, geometry = null } = record(feature);
    const cells = Object.entries(record(properties))
      .slice(0, LIMITS.columns)
      .map(([key, value]) => [key, said(value)] as const);
    return { number: index + 1, cells: new Map(cells), geometry };
  });
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].slice(
    0,
    LIMITS.columns,
  );
  if (rows.length === 0) problems.push(problem('noTable', file));
  return { table: rows.length === 0 ? null : { columns, rows }, problems };
}
