import type { Locality } from '../../domain/places/locality.ts';
import type { Place } from '../../domain/model.ts';
import { isOwnExport } from './own-export.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { entriesOfContract } from './contract.ts';
import { toWgs84 } from './positions/coordinate-systems.ts';
import { Ids, type Entry } from './entry.ts';
import {
  guessReading,
  mindsSwapped,
  somePositions,
  type TableGuess,
} from './columns/guess-reading.ts';
import { KindGatherer, type ProblemKind } from './problem-kinds.ts';
import { NamedPlaces } from './positions/named-places.ts';
import { sizeOf, type GridRow, type Part, type Row, type Table } from './rows.ts';
import { PlaceMaker, type MadePlace } from './positions/place-maker.ts';
import type { OpenedFile, Opening } from './read/open-file.ts';
import type { Reading } from './columns/reading.ts';
import { entriesOfTable, type LeftRow } from './read-rows.ts';
import { headerOf, likelyParts, tableOfParts } from './columns/table-of-parts.ts';

/** What is known here, that a file may mean. */
export interface Surroundings {
  readonly places: readonly Place[];
  readonly localities: readonly Locality[];
  /** Ids of the approaches. */
  readonly approaches: readonly string[];
  /** Ids that initiatives and places may not have. */
  readonly taken: { readonly initiatives: readonly string[]; readonly places: readonly string[] };
}

/** A part of a file, to choose from. */
export interface PartChoice {
  readonly name: string;
  readonly isHidden: boolean;
  readonly size: number;
}

/** A file as a person is asked about it. */
export interface FileGuess {
  readonly reading: Reading;
  readonly sureness: TableGuess['sureness'];
  readonly dates: TableGuess['dates'];
  readonly parts: readonly PartChoice[];
  readonly columns: readonly string[];
  /** Of the table that the reading makes. */
  readonly count: number;
  /** The first rows of it. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** The first rows of the sheet itself, for choosing the one with the names; none where it has no sheet. */
  readonly sheet: readonly GridRow[];
  /** The row with the names of the columns, 0 for none. */
  readonly header: number;
  /** Whether most of it is drawn, and needs no columns for where it is. */
  readonly isDrawn: boolean;
  /** Whether the positions are metres of no system that we can tell. */
  readonly isStrange: boolean;
  /** Whether the file has a form that we write ourselves: nobody need say what it means. */
  readonly isOwn: boolean;
}

/** What a reading makes of a file. */
export interface Outcome {
  readonly entries: readonly Entry[];
  readonly places: readonly MadePlace[];
  readonly left: readonly LeftRow[];
  readonly kinds: readonly ProblemKind[];
  /** How many rows or features there are. */
  readonly count: number;
}

/** So many rows are shown of a table, and of a sheet, and so many letters of a cell. */
const [ROWS, SHEET_ROWS, LETTERS] = [8, 15, 120];

/** A file that was opened, of which one may ask how it reads in one way or another. */
export class OpenedData {
  private table: {
    readonly key: string;
    readonly table: Table;
    readonly problems: readonly Problem[];
  } | null = null;
  private last: { readonly key: string; readonly outcome: Promise<Outcome> } | null = null;

  constructor(
    private readonly opening: Opening,
    private readonly name: string,
    private readonly known: Surroundings,
    private readonly named = new NamedPlaces(known.places, known.localities),
  ) {}

  get file(): OpenedFile {
    return this.opening.file;
  }

  get problems(): readonly Problem[] {
    return this.opening.problems;
  }

  private get parts(): readonly Part[] {
    return this.file.kind === 'parts' ? this.file.parts : [];
  }

  private tableOf(chosen: readonly number[], header: number | null) {
    const key = `${chosen.join()} ${header ?? ''}`;
    if (this.table?.key !== key) {
      this.table = { key, ...tableOfParts(this.parts, chosen, header, this.name) };
    }
    return this.table;
  }

  /**
   * How the file seems to be meant.
   * @param chosen parts and header, where a person chose them
   */
  async guess(chosen: Partial<Pick<Reading, 'parts' | 'header'>> = {}): Promise<FileGuess> {
    const parts = chosen.parts?.filter((index) => index in this.parts) ?? [];
    const read = parts.length > 0 ? parts : likelyParts(this.parts);
    const header = chosen.header ?? null;
    const { table } = this.tableOf(read, header);
    const crs = this.file.kind === 'parts' ? this.file.crs : '';
    const guess = await guessReading(table, crs, (text) => this.named.isPlace(text));
    const body = read.length === 1 ? this.parts[read[0]!]?.body : undefined;
    const sheet = body?.kind === 'grid' ? body.rows : [];
    return {
      reading: { ...guess.reading, parts: read, header },
      sureness: guess.sureness,
      dates: guess.dates,
      isStrange: guess.isStrange,
      isOwn: isOwnExport(this.file),
      parts: this.parts.map((part) => ({
        name: part.name,
        isHidden: part.isHidden,
        size: sizeOf(part),
      })),
      columns: table.columns,
      count: table.rows.length,
      rows: table.rows.slice(0, ROWS).map(({ number, cells }) => ({
        number,
        cells: table.columns.map((column) => (cells.get(column) ?? '').slice(0, LETTERS)),
      })),
      sheet: sheet.slice(0, SHEET_ROWS).map(({ number, cells }) => ({
        number,
        cells: cells.map((cell) => cell.slice(0, LETTERS)),
      })),
      header: sheet.length > 0 ? (header ?? headerOf(sheet)) : 0,
      isDrawn:
        table.rows.filter(({ geometry }) => geometry !== null).length > table.rows.length / 2,
    };
  }

  /**
   * What a reading makes of the file: what is sound, and what is wrong by its kind. The last is kept:
   * what was tried is taken, and what it left out is asked for.
   * @param onRow told how many rows are done, of how many
   */
  outcome(reading: Reading, onRow?: (done: number, of: number) => void): Promise<Outcome> {
    const key = JSON.stringify(reading);
    // Kept while it is being made: who takes it meanwhile does not have it made twice.
    if (this.last?.key === key) return this.last.outcome;
    const outcome = this.make(reading, onRow);
    this.last = { key, outcome };
    // What failed may be tried again: a part of the reader may not have come.
    outcome.catch(() => (this.last = null));
    return outcome;
  }

  private async make(
    reading: Reading,
    onRow?: (done: number, of: number) => void,
  ): Promise<Outcome> {
    const kinds = new KindGatherer();
    for (const found of this.problems) kinds.add(found);
    const { places, approaches, taken } = this.known;
    const maker = new PlaceMaker(this.named, places, taken.places);
    const ids = new Ids([...approaches, ...taken.initiatives]);
    if (this.file.kind === 'contract') {
      const { features } = this.file;
      const around = { places: maker, ids, approaches: new Set(approaches) };
      const entries = entriesOfContract(features, this.name, around, (found) => {
        kinds.add(found);
      });
      return {
        entries,
        places: maker.others,
        left: [],
        kinds: kinds.all(),
        count: features.length,
      };
    }
    const { table, problems } = this.tableOf(reading.parts, reading.header);
    for (const found of problems) kinds.add(found);
    if (table.rows.length === 0) kinds.add(problem('noTable', this.name));
    const { columns, isSwapped, monthFirst, system } = reading;
    const project = system === null ? null : await toWgs84(system);
    if (system !== null && !project) {
      kinds.add(problem('strangeSystem', this.name, { found: system }));
    }
    const positions = somePositions(table, columns);
    const options = {
      columns,
      isSwapped,
      monthFirst,
      project,
      minds: mindsSwapped(positions, project, isSwapped),
      mixedCodes: this.hasForeignCodes(table, columns.postcode ?? columns.place),
    };
    const { entries, left } = entriesOfTable(
      table,
      options,
      this.name,
      maker,
      ids,
      (found, row) => {
        kinds.add(found, row);
      },
      onRow &&
        ((done) => {
          onRow(done, table.rows.length);
        }),
    );
    return { entries, places: maker.others, left, kinds: kinds.all(), count: table.rows.length };
  }

  private hasForeignCodes({ rows }: Table, column: string | undefined): boolean {
    return (
      column !== undefined &&
      rows.some(({ cells }) => /^(\d{5}|\d{4} ?[A-Z]{2})$/.test((cells.get(column) ?? '').trim()))
    );
  }

  /** The rows as they are, for what is made of them elsewhere. */
  rowsOf(reading: Reading): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
    return this.tableOf(reading.parts, reading.header).table;
  }
}
