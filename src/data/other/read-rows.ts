import type { DetailedInitiative } from '../../domain/model.ts';
import { onlyIn } from '../load/only-in.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Columns, Field } from './columns/fields.ts';
import { slugOf, type Entry, type Ids } from './entry.ts';
import { isRowProblem, type RowProblem } from './row-problem.ts';
import { LIMITS } from './limits.ts';
import type { Row, Table } from './rows.ts';
import type { PlaceMaker } from './positions/place-maker.ts';
import { RowCells, textOf } from './row-cells.ts';
import { contactOf } from './row-contact.ts';
import { periodReader } from './row-period.ts';
import { RowPlaces, type PositionOptions } from './row-places.ts';
import { webAddressesIn } from './web-address.ts';
import { FIRST_LANGUAGE } from '../../domain/languages.ts';

/** Between themes, which have no commas of their own. */
const THEME_JOINT = /\s*(?:[|;,]|\s\/\s)\s*/;

/** A name with its id: our own tables say that too, as in "Voeding [food]". */
function withId(text: string): readonly [id: string, name: string] {
  const [, name = text, id = slugOf(text)] = /^(.+?)\s*\[([a-z0-9-]+)\]$/.exec(text) ?? [];
  return [id, name];
}

export interface RowOptions extends PositionOptions {
  readonly columns: Columns;
  readonly monthFirst: boolean;
}

/** The columns that a person looks at for what is wrong. */
const FIELD_OF: Readonly<Record<string, readonly Field[]>> = {
  title: ['title'],
  period: ['period', 'start', 'end'],
  place: ['point', 'lat', 'place', 'postcode', 'address'],
  named: ['place', 'postcode', 'address'],
  url: ['url'],
};

/** A row that could not become an initiative. */
export interface LeftRow {
  readonly row: Row;
  readonly problem: Problem;
}

/** What rows became. */
export interface RowsRead {
  readonly entries: readonly Entry[];
  readonly left: readonly LeftRow[];
}

/** So many rows are read between two tellings of how far it is. */
const TURN = 500;

/**
 * Makes initiatives of the rows of a table; each that cannot be one is left out and told, and what is
 * wrong with others is told.
 * @param onRow told how many rows are done
 */
export function entriesOfTable(
  table: Table,
  options: RowOptions,
  file: string,
  places: PlaceMaker,
  ids: Ids,
  tell: (found: Problem, row: Row) => void,
  onRow?: (done: number) => void,
): RowsRead {
  const { columns } = options;
  const cells = new RowCells(table, columns);
  const where = new RowPlaces(cells, options, places);
  const readPeriod = periodReader(options.monthFirst);
  const entries: Entry[] = [];
  const left: LeftRow[] = [];
  const columnFor = (kind: string, row: Row) => {
    const fields = FIELD_OF[kind] ?? [];
    const named = fields.flatMap((field) => columns[field] ?? []);
    if (kind === 'place' && row.geometry !== null) return 'geometry';
    return named.find((column) => (row.cells.get(column) ?? '') !== '') ?? named[0] ?? null;
  };
  const found = (row: Row, kind: string, flaw: RowProblem, severity: Problem['severity']) =>
    problem(flaw.code, file, {
      severity,
      feature: `#${row.number}`,
      field: columnFor(kind, row),
      found: flaw.found,
      hint: flaw.hint ?? '',
    });
  table.rows.forEach((row, index) => {
    if (index % TURN === 0) onRow?.(index);
    const leave = (kind: string, flaw: RowProblem) => {
      const why = found(row, kind, flaw, 'error');
      left.push({ row, problem: why });
      tell(why, row);
    };
    const title = cells.title(row);
    if (title[FIRST_LANGUAGE] === '') {
      leave('title', { code: 'noTitle', found: '' });
      return;
    }
    const placing = where.placed(row);
    if (isRowProblem(placing)) {
      leave(placing.code === 'unplaced' ? 'named' : 'place', placing);
      return;
    }
    for (const flaw of placing.flaws) tell(found(row, 'place', flaw, 'warning'), row);
    const { period, asStated, flaw } = readPeriod(
      cells.cell(row, 'period'),
      cells.cell(row, 'start'),
      cells.cell(row, 'end'),
    );
    if (flaw) tell(found(row, 'period', flaw, 'warning'), row);
    const url = cells.cell(row, 'url');
    const addresses = webAddressesIn(url);
    if (url !== '' && addresses.length === 0) {
      tell(found(row, 'url', { code: 'address', found: url }, 'warning'), row);
    }
    const organisations = cells
      .list(row, 'initiator')
      .map(withId)
      .map(([id, name]) => ({ id, name: onlyIn(name) }));
    const terms = new Map(cells.list(row, 'theme', THEME_JOINT).map(withId));
    const initiative: DetailedInitiative = {
      kind: 'initiative',
      id: ids.of(title[FIRST_LANGUAGE]),
      title,
      shortTitle: title,
      summary: cells.text(row, 'summary', LIMITS.text),
      readingMinutes: 0,
      links: [],
      references: addresses.map((address) => ({
        title: new URL(address).host,
        url: address,
        language: null,
        kind: 'website',
      })),
      initiators: organisations,
      roles: [],
      initiatorsAsStated: textOf(cells.cell(row, 'initiator')),
      places: placing.places,
      areaAsStated: [textOf(cells.cell(row, 'address')), cells.placeWords(row)]
        .filter(Boolean)
        .join(', '),
      areaAmbiguous: false,
      period,
      periodAsStated: asStated,
      themes: [...terms.keys()],
      audiences: [],
      drawsOn: [],
      ...contactOf(cells, row),
    };
    entries.push({ initiative, organisations, terms });
  });
  onRow?.(table.rows.length);
  return { entries, left };
}
