import { harmlessText } from '../../problems/harmless.ts';
import { isRecord } from '../../problems/is-record.ts';
import { LIMITS } from '../limits.ts';
import type { Part, Row, Table } from '../rows.ts';

type Named = Readonly<Record<string, unknown>>;

/** Deeper than this in each other, values say nothing that a column could be made of. */
const DEEPEST = 4;
/** What an object in a list is called by. */
const LABELS = ['name', 'label', 'title', 'nom', 'naam', 'titre', 'titel', 'value', '@value'];

const isPair = (list: readonly unknown[]) =>
  list.length === 2 &&
  list.every((one) => typeof one === 'number' && Math.abs(one) <= 180) &&
  list.some((one) => !Number.isInteger(one));

/** What a value says as one text; empty where it says nothing that a cell can hold. */
function said(value: unknown): string {
  if (typeof value === 'string') return harmlessText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    // Two numbers are a spot more often than anything else: "50.8467, 4.3525".
    return value
      .map(said)
      .filter(Boolean)
      .join(isPair(value) ? ', ' : ' | ');
  }
  if (!isRecord(value)) return '';
  const label = LABELS.map((name) => value[name]).find((one) => typeof one === 'string');
  return label === undefined ? '' : said(label);
}

/** A GeoJSON geometry among the properties stays one, as text. */
const isGeometry = (value: Named) =>
  typeof value.type === 'string' && Array.isArray(value.coordinates);

/** The columns that a thing fills, what lies in each other with a point between. */
function* cellsOf(value: Named, before: string, depth: number): Generator<[string, string]> {
  for (const [name, inner] of Object.entries(value)) {
    const key = `${before}${harmlessText(name)}`;
    if (!isRecord(inner)) yield [key, said(inner)];
    else if (isGeometry(inner)) yield [key, JSON.stringify(inner)];
    else if (depth < DEEPEST) yield* cellsOf(inner, `${key}.`, depth + 1);
  }
}

/** A thing on its way into a table. */
export interface Thing {
  readonly properties: unknown;
  readonly geometry?: unknown;
  /** Its number in the file, where that is not its place among the things. */
  readonly number?: number;
}

/** Things with properties as a table: a column for each property that any of them has. */
function tableOfThings(things: readonly Thing[]): Table {
  const columns = new Set<string>();
  const rows = things.map(({ properties, geometry = null, number }, index): Row => {
    const cells = new Map<string, string>();
    for (const [key, text] of isRecord(properties) ? cellsOf(properties, '', 0) : []) {
      if (cells.size >= LIMITS.columns) break;
      cells.set(key, text);
      if (columns.size < LIMITS.columns) columns.add(key);
    }
    return { number: number ?? index + 1, cells, geometry };
  });
  return { columns: [...columns], rows };
}

/** Things as a part of a file; none where there are no things. */
export const partOfThings = (things: readonly Thing[], name = ''): readonly Part[] =>
  things.length === 0
    ? []
    : [{ name, isHidden: false, body: { kind: 'records', table: tableOfThings(things) } }];
