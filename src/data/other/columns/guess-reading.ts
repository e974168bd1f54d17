import { inCountry } from '../../../domain/country/extent.ts';
import type { Columns } from './fields.ts';
import {
  areMetres,
  systemBySize,
  systemNamed,
  toWgs84,
  type ToWgs84,
} from '../positions/coordinate-systems.ts';
import { readDegrees, readPair } from '../positions/degrees.ts';
import { guessColumns, type Guess } from './guess-columns.ts';
import type { Row, Table } from '../rows.ts';
import type { Reading } from './reading.ts';
import { dateOrderOf, type DateOrder } from '../row-period.ts';
import { someSpot, standingOf } from '../positions/drawn-shapes.ts';

/** What of a reading follows from the parts and the header that were chosen. */
export type TableReading = Pick<Reading, 'columns' | 'isSwapped' | 'system' | 'monthFirst'>;

export interface TableGuess {
  readonly reading: TableReading;
  readonly sureness: Guess['sureness'];
  readonly dates: DateOrder;
  /** Whether the positions are metres of no system that we can tell. */
  readonly isStrange: boolean;
}

/** So many rows are looked at. */
const SAMPLE = 300;

/** The position of a row in the numbers of its file: [x, y], or [lng, lat]. */
function positionOf({ cells, geometry }: Row, columns: Columns): readonly number[] | null {
  if (geometry !== null) return someSpot(geometry);
  const cell = (column: string | undefined) =>
    column === undefined ? '' : (cells.get(column) ?? '');
  const both = cell(columns.point);
  if (both !== '') {
    const pair = readPair(both);
    return pair && [pair.lng, pair.lat];
  }
  const [lat, lng] = [readDegrees(cell(columns.lat)), readDegrees(cell(columns.lng))];
  return Number.isFinite(lat) && Number.isFinite(lng) && (lat !== 0 || lng !== 0)
    ? [lng, lat]
    : null;
}

/** Positions of rows all over a table. */
export function somePositions({ rows }: Table, columns: Columns): readonly (readonly number[])[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return rows
    .filter((_, index) => index % step === 0)
    .flatMap((row) => {
      const position = positionOf(row, columns);
      return position ? [position] : [];
    });
}

/** Whether most positions lie where they may only with their numbers exchanged. */
function areSwapped(positions: readonly (readonly number[])[], project: ToWgs84 | null): boolean {
  if (project) {
    const inside = (turned: boolean) =>
      positions.filter(([x = NaN, y = NaN]) => inCountry(...project(turned ? [y, x] : [x, y])))
        .length;
    return inside(true) > positions.length * 0.8 && inside(false) < positions.length * 0.2;
  }
  const standings = positions.map(([lng = NaN, lat = NaN]) => standingOf(lng, lat));
  const count = (standing: string) => standings.filter((one) => one === standing).length;
  return count('swapped') > 0 && count('swapped') >= positions.length * 0.8 && count('sound') === 0;
}

/** The coordinate system that a table is in; null for degrees. */
function systemOf(crs: string, positions: readonly (readonly number[])[]): string | null {
  // Files often name a system that they were in before they were written in degrees.
  if (!areMetres(positions)) return null;
  const named = systemNamed(crs);
  return named !== null && named !== 'WGS 84' ? named : systemBySize(positions);
}

const fieldCells = (table: Table, columns: Columns) =>
  (['period', 'start', 'end'] as const).flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : table.rows.map(({ cells }) => cells.get(column) ?? '');
  });

/**
 * How the rows of a table seem to be meant: what its columns say, in which coordinate system and
 * order their positions are, how their dates are written.
 * @param crs what the file says of its coordinate system; empty where it says nothing
 * @param isPlace whether a text names a place that is known
 */
export async function guessReading(
  table: Table,
  crs: string,
  isPlace: (text: string) => boolean,
): Promise<TableGuess> {
  const { columns, sureness } = guessColumns(table, isPlace);
  const positions = somePositions(table, columns);
  const system = systemOf(crs, positions);
  const project = system === null ? null : await toWgs84(system);
  const dates = dateOrderOf(fieldCells(table, columns));
  return {
    reading: {
      columns,
      system,
      isSwapped: areSwapped(positions, project),
      monthFirst: dates === 'monthFirst',
    },
    sureness,
    dates,
    isStrange: system === null && areMetres(positions),
  };
}

/** Whether rows whose numbers seem exchanged are the few among many that are not. */
export function mindsSwapped(
  positions: readonly (readonly number[])[],
  project: ToWgs84 | null,
  isSwapped: boolean,
): boolean {
  if (project || isSwapped) return false;
  const standings = positions.map(([lng = NaN, lat = NaN]) => standingOf(lng, lat));
  const sound = standings.filter((one) => one === 'sound').length;
  return sound > 0 && sound >= standings.filter((one) => one === 'swapped').length;
}
