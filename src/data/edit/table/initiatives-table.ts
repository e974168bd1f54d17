import { slugOf } from '../../other/entry.ts';
import type { SourceColumn } from '../../schemas/source-schemas.ts';
import { formOf } from '../form/form.ts';
import { fieldsOf, withFields, type Value } from '../edited-kinds.ts';
import { newThing } from '../form/new-thing.ts';
import { rolesWithPartners } from '../patch/old-partners.ts';
import type { Change } from '../patch/patch.ts';
import { same } from '../patch/same.ts';
import {
  columnsOf,
  isBad,
  readRefs,
  withCell,
  writeCell,
  type Column,
  type Names,
} from './cells.ts';
import { isOwnHead, keyIn } from '../../other/columns/own-head.ts';
import type { Rows } from '../../publish/csv-text.ts';
import { FIRST_LANGUAGE } from '../../../domain/languages.ts';

type Things = ReadonlyMap<string, Value>;

/** What lies on the desk, as far as the table of initiatives goes. */
export interface TableSource {
  readonly initiatives: Things;
  /** The columns of editors' own. */
  readonly columns: Things;
}

const COLUMNS = (): readonly Column[] => columnsOf(formOf('initiative'));
const ID = 'id';
/** A column of tables from before organisations had a role each. */
const PARTNERS = 'partners';

/** Writes the initiatives as a table, a row each; columns of editors' own come last. */
export function writeTable({ initiatives, columns }: TableSource, names: Names): Rows {
  const own = [...columns.values()] as unknown as SourceColumn[];
  const known = COLUMNS();
  const head = [ID, ...known.map(({ key }) => key), ...own.map(({ id }) => id)];
  const rows = [...initiatives].map(([id, value]) => [
    id,
    ...known.map((column) => writeCell(fieldsOf('initiative', value), column, names)),
    ...own.map(({ cells }) => cells.find(({ of }) => of === id)?.text ?? ''),
  ]);
  return [head, ...rows];
}

/** A cell that could not be read, and was left as it was. */
export interface CellProblem {
  /** In the table, from 1: the names of the columns are the first. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
}

export interface TableReading {
  readonly changes: readonly Change[];
  readonly problems: readonly CellProblem[];
  /** Ids of the initiatives that the table does not name: they stay. */
  readonly absent: readonly string[];
  /** Whether this is a table of initiatives at all. */
  readonly isTable: boolean;
}

const rolesIn = ({ roles }: Value) => (roles ?? []) as Parameters<typeof rolesWithPartners>[0];

/** What columns of editors' own say now, as things that may have changed. */
function ownChanges(
  own: ReadonlyMap<string, ReadonlyMap<string, string>>,
  columns: Things,
): Change[] {
  return [...own].flatMap(([name, texts]): Change[] => {
    const before = columns.get(name) ?? null;
    const held = (before as SourceColumn | null)?.cells ?? [];
    // What the table has no row for is kept as well.
    const others = held.filter(({ of }) => !texts.has(of));
    const cells = [...texts].filter(([, text]) => text !== '').map(([of, text]) => ({ of, text }));
    const order = held.map(({ of }) => of);
    const rank = (of: string) => (order.includes(of) ? order.indexOf(of) : Infinity);
    const after = {
      id: name,
      cells: [...others, ...cells].sort((a, b) => rank(a.of) - rank(b.of)),
    };
    return same(before, after) || (before === null && cells.length === 0)
      ? []
      : [{ kind: 'column', id: name, before, after }];
  });
}

/**
 * Holds a table that was edited against what lies on the desk: what changed, cell by cell. A row
 * without an id, or with one that is not known, is a new initiative; nothing is ever taken out
 * because a row is missing.
 */
export function readTable(
  rows: Rows,
  { initiatives, columns }: TableSource,
  names: Names,
): TableReading {
  const [head = [], ...body] = rows;
  const keys = head.map(keyIn);
  const known = new Map(COLUMNS().map((column) => [column.key, column]));
  const isTable = isOwnHead(keys);
  const changes: Change[] = [];
  const problems: CellProblem[] = [];
  const own = new Map<string, Map<string, string>>();
  const seen = new Set<string>();
  if (!isTable) return { changes, problems, absent: [], isTable };
  for (const [index, row] of body.entries()) {
    const cell = (key: string) => row[keys.indexOf(key)] ?? '';
    const id = cell(ID).trim() || slugOf(cell(`title.${FIRST_LANGUAGE}`));
    if (seen.has(id)) {
      problems.push({ row: index + 2, column: ID, found: id });
      continue;
    }
    seen.add(id);
    const before = initiatives.get(id) ?? null;
    const start = before ?? newThing('initiative', slugOf(id), '');
    let fields = fieldsOf('initiative', start);
    for (const [at, key] of keys.entries()) {
      const text = row[at] ?? '';
      if (key === PARTNERS) {
        const partners = readRefs(text, 'organisation', names);
        if (isBad(partners)) problems.push({ row: index + 2, column: key, found: partners.bad });
        else if (!keys.includes('roles')) {
          fields = { ...fields, roles: rolesWithPartners(rolesIn(fields), partners) };
        }
        continue;
      }
      const column = known.get(key);
      if (!column) {
        if (key !== ID && key !== '') {
          own.set(
            key,
            (own.get(key) ?? new Map<string, string>()).set(String(start.id), text.trim()),
          );
        }
        continue;
      }
      const next = withCell(fields, column, text, names);
      if (isBad(next)) problems.push({ row: index + 2, column: key, found: next.bad });
      else fields = next;
    }
    const after = withFields('initiative', start, fields);
    if (!same(before, after))
      changes.push({ kind: 'initiative', id: String(start.id), before, after });
  }
  return {
    changes: [...changes, ...ownChanges(own, columns)],
    problems,
    absent: [...initiatives.keys()].filter((id) => !seen.has(id)),
    isTable,
  };
}
