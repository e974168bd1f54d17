import { memo } from '../../domain/lib/memo.ts';
import {
  type Localised,
  eachLanguage,
  GUIDE_LANGUAGE,
  isSameInAll,
} from '../../domain/languages.ts';
import type { DetailedInitiative } from '../../domain/model.ts';
import { withoutGuard } from '../publish/csv-text.ts';
import { onlyIn } from '../load/only-in.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { nameSpeaksFor } from './columns/column-names.ts';
import { inLanguages } from './columns/in-languages.ts';
import type { Columns, Field } from './columns/fields.ts';
import type { ToWgs84 } from './positions/coordinate-systems.ts';
import { readDegrees, readPair } from './positions/degrees.ts';
import { slugOf, type Entry, type Ids } from './entry.ts';
import { isRowProblem, type RowProblem } from './row-problem.ts';
import { LIMITS } from './limits.ts';
import type { Row, Table } from './rows.ts';
import type { PlaceMaker } from './positions/place-maker.ts';
import { plainText } from './plain-text.ts';
import { periodReader } from './row-period.ts';
import { readGeometry, standingOf, type Aim, type Shown } from './positions/drawn-shapes.ts';
import { webAddressesIn } from './web-address.ts';

/** Between several values in one cell. */
const JOINT = /\s*[|;]\s*/;
/** Between themes, which have no commas of their own. */
const THEME_JOINT = /\s*(?:[|;,]|\s\/\s)\s*/;

const short = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** What a cell says as text of ours. */
const textOf = (cell: string) => plainText(withoutGuard(cell)).trim();

/** A list in brackets, as programs write it in a cell: `["voeding","ontmoeting"]`. */
function ofBrackets(cell: string): string {
  if (!/^\s*\[.*\]\s*$/s.test(cell)) return cell;
  return cell
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(',')
    .map((one) => one.trim().replace(/^["']|["']$/g, ''))
    .join(' | ');
}

/** A name with its id: our own tables say that too, as in "Voeding [food]". */
function withId(text: string): readonly [id: string, name: string] {
  const [, name = text, id = slugOf(text)] = /^(.+?)\s*\[([a-z0-9-]+)\]$/.exec(text) ?? [];
  return [id, name];
}

export interface RowOptions {
  readonly columns: Columns;
  readonly project: ToWgs84 | null;
  readonly isSwapped: boolean;
  readonly monthFirst: boolean;
  /** Whether rows whose coordinates seem exchanged are left out: where most are not. */
  readonly minds: boolean;
  /** Whether the postcodes are of several countries, so that four digits may be what is left of five. */
  readonly mixedCodes: boolean;
}

/** Where a row is. */
interface Placing {
  readonly places: readonly string[];
  readonly flaws: readonly RowProblem[];
}

/** Reads the rows of a table by what its columns are taken for. */
class RowReader {
  private readonly aim: Aim;
  private readonly titles: readonly string[];
  /** The columns that speak for a field, besides the one that was chosen for it. */
  private readonly othersFor: (field: string) => readonly string[];
  private readonly languages = new Map<Field, ReturnType<typeof inLanguages>>();
  readonly period: ReturnType<typeof periodReader>;

  constructor(
    table: Table,
    private readonly options: RowOptions,
    private readonly places: PlaceMaker,
  ) {
    const { columns, project, isSwapped, monthFirst } = options;
    this.aim = { project, isSwapped };
    const used = new Set(Object.values(columns));
    this.othersFor = memo((field) =>
      table.columns.filter((one) => !used.has(one) && nameSpeaksFor(one, field as Field) >= 0.7),
    );
    this.titles = table.columns.filter(
      (one) => one !== columns.title && nameSpeaksFor(one, 'title') >= 0.7,
    );
    this.period = periodReader(monthFirst);
    for (const field of ['title', 'summary'] as const) {
      const column = columns[field];
      if (column !== undefined) {
        this.languages.set(field, inLanguages(column, field, table.columns));
      }
    }
  }

  cell(row: Row, field: Field): string {
    const column = this.options.columns[field];
    if (column === undefined) return '';
    // A part of the file may have no column of that name at all, but one of another.
    const own = row.cells.get(column);
    if (own !== undefined) return own;
    const other = this.othersFor(field).find((one) => row.cells.has(one));
    return other === undefined ? '' : (row.cells.get(other) ?? '');
  }

  /** A text in each language; one that the row does not have is said in another. */
  text(row: Row, field: Field, most: number): Localised {
    const languages = this.languages.get(field);
    if (!languages) return onlyIn('');
    const isElsewhere = !Object.values(languages).some((column) => row.cells.has(column));
    if (isElsewhere) return onlyIn(short(textOf(this.cell(row, field)), most));
    const of = (column: string) => short(textOf(row.cells.get(column) ?? ''), most);
    if (isSameInAll(languages)) return onlyIn(of(languages[GUIDE_LANGUAGE]));
    const texts = eachLanguage((language) => of(languages[language]));
    const any = Object.values(texts).find((text) => text !== '') ?? '';
    return eachLanguage((language) => texts[language] || any);
  }

  /** What a row is called: its title, else what else names it. */
  title(row: Row): Localised {
    const own = this.text(row, 'title', LIMITS.title);
    if (own.nl !== '') return own;
    const others = [
      ...this.titles.map((column) => row.cells.get(column) ?? ''),
      ...(['address', 'place', 'initiator'] as const).map((field) => this.cell(row, field)),
    ];
    const other = others.map(textOf).find((text) => text !== '');
    // HTML that says nothing is shown as what stands there.
    return onlyIn(short(other ?? this.cell(row, 'title'), LIMITS.title));
  }

  list(row: Row, field: Field, joint = JOINT): readonly string[] {
    const parts = textOf(ofBrackets(this.cell(row, field))).split(joint);
    return [...new Set(parts.map((part) => short(part.trim(), LIMITS.title)).filter(Boolean))];
  }

  /** The words with which a row says where it is: "1070 Anderlecht" of two columns. */
  placeWords(row: Row): string {
    const [code, place] = [this.cell(row, 'postcode'), this.cell(row, 'place')].map(textOf);
    if (code === '' || place === code) return place!;
    const isBlank = /^0+$|^-+$/.test(code!);
    return isBlank ? place! : `${code!} ${place!}`.trim();
  }

  /** What of the geometry or the coordinates of a row can be shown; null where it has none. */
  private shown(row: Row): Shown | RowProblem | null {
    if (row.geometry !== null) return readGeometry(row.geometry, this.aim);
    const both = this.cell(row, 'point');
    if (both !== '') return this.ofOne(both);
    const [lat, lng] = [this.cell(row, 'lat'), this.cell(row, 'lng')];
    if (lat === '' && lng === '') return null;
    const position = [readDegrees(lng), readDegrees(lat)];
    const read = readGeometry({ type: 'Point', coordinates: position }, this.aim);
    // A person looks for what stands in the cells, not for what we made of it.
    return isRowProblem(read) && read.code !== 'zeroZero'
      ? { ...read, found: `${lat} / ${lng}` }
      : read;
  }

  private ofOne(text: string): Shown | RowProblem {
    if (/^\s*\{.*"coordinates"/s.test(text)) {
      try {
        return readGeometry(JSON.parse(text), this.aim);
      } catch (error) {
        if (error instanceof SyntaxError) return { code: 'noNumbers', found: text };
        throw error;
      }
    }
    const pair = readPair(text);
    if (!pair) return { code: 'noNumbers', found: text };
    const read = readGeometry({ type: 'Point', coordinates: [pair.lng, pair.lat] }, this.aim);
    return isRowProblem(read) ? { ...read, found: text } : read;
  }

  /** Where a row is: as drawn, by its coordinates, or by the names of places that we know. */
  placed(row: Row): Placing | RowProblem {
    const words = this.placeWords(row);
    const address = textOf(this.cell(row, 'address'));
    const shown = this.shown(row);
    if (shown && !isRowProblem(shown)) {
      const spot = shown.drawn[0];
      const isTurned =
        this.options.minds &&
        spot?.type === 'Point' &&
        standingOf(...spot.coordinates) === 'swapped';
      if (!isTurned) return this.onSpots(row, shown, words, address);
    }
    const flaw: RowProblem | null =
      shown === null
        ? null
        : isRowProblem(shown)
          ? shown
          : { code: 'swappedRow', found: this.spotText(shown) };
    const named = this.byName(words, address);
    if (isRowProblem(named)) return flaw ?? named;
    // What the row says in numbers is of no use: it stands in its commune, and that is told.
    return flaw
      ? { ...named, flaws: [...named.flaws, { ...flaw, code: 'positionUnread' }] }
      : named;
  }

  private spotText({ drawn: [first] }: Shown): string {
    return first?.type === 'Point' ? `${first.coordinates[1]} / ${first.coordinates[0]}` : '';
  }

  private onSpots(row: Row, shown: Shown, words: string, address: string): Placing {
    const said = words || address;
    const naming = said === '' ? null : this.places.named.called(said);
    const called = address || textOf(this.cell(row, 'place')) || words;
    const conflict = naming?.flaws.filter(({ code }) => code === 'postcodeConflict') ?? [];
    const made = shown.drawn.map((geometry) => {
      const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [NaN, NaN];
      const where = geometry.type === 'Point' ? `${lat.toFixed(4)}, ${lng.toFixed(4)}` : '';
      // An area is called like what it is of; a spot without a name by its numbers.
      const name = short(called || where || this.title(row).nl, LIMITS.title);
      return this.places.drawn(geometry, {
        name: onlyIn(name),
        naming,
        radius: shown.radius,
      });
    });
    return {
      places: [...new Set(made.map(({ id }) => id))],
      flaws: [...shown.mended, ...conflict, ...made.flatMap(({ flaws }) => flaws)],
    };
  }

  private byName(words: string, address: string): Placing | RowProblem {
    const isBareCode = this.options.mixedCodes && /^\d{4}$/.test(words);
    const named = words === '' ? null : this.places.called(words);
    if (named && named.ids.length > 0) {
      const flaws = isBareCode
        ? [...named.flaws, { code: 'bareCode', found: words } as const]
        : named.flaws;
      return { places: named.ids, flaws };
    }
    // An address ends in its commune more often than not; but no conflict is passed over for it.
    const [flaw] = named?.flaws ?? [];
    const isConflict = flaw !== undefined && flaw.code !== 'unplaced';
    const inAddress = address === '' || isConflict ? null : this.places.called(address);
    if (inAddress && inAddress.ids.length > 0)
      return { places: inAddress.ids, flaws: inAddress.flaws };
    return flaw ?? { code: 'unplaced', found: words || address };
  }
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
  const reader = new RowReader(table, options, places);
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
    const title = reader.title(row);
    if (title.nl === '') {
      leave('title', { code: 'noTitle', found: '' });
      return;
    }
    const placing = reader.placed(row);
    if (isRowProblem(placing)) {
      leave(placing.code === 'unplaced' ? 'named' : 'place', placing);
      return;
    }
    for (const flaw of placing.flaws) tell(found(row, 'place', flaw, 'warning'), row);
    const { period, asStated, flaw } = reader.period(
      reader.cell(row, 'period'),
      reader.cell(row, 'start'),
      reader.cell(row, 'end'),
    );
    if (flaw) tell(found(row, 'period', flaw, 'warning'), row);
    const url = reader.cell(row, 'url');
    const addresses = webAddressesIn(url);
    if (url !== '' && addresses.length === 0) {
      tell(found(row, 'url', { code: 'address', found: url }, 'warning'), row);
    }
    const organisations = reader
      .list(row, 'initiator')
      .map(withId)
      .map(([id, name]) => ({ id, name: onlyIn(name) }));
    const terms = new Map(reader.list(row, 'theme', THEME_JOINT).map(withId));
    const initiative: DetailedInitiative = {
      kind: 'initiative',
      id: ids.of(title.nl),
      title,
      shortTitle: title,
      summary: reader.text(row, 'summary', LIMITS.text),
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
      initiatorsAsStated: textOf(reader.cell(row, 'initiator')),
      places: placing.places,
      areaAsStated: [textOf(reader.cell(row, 'address')), reader.placeWords(row)]
        .filter(Boolean)
        .join(', '),
      areaAmbiguous: false,
      period,
      periodAsStated: asStated,
      themes: [...terms.keys()],
      audiences: [],
      drawsOn: [],
    };
    entries.push({ initiative, organisations, terms });
  });
  onRow?.(table.rows.length);
  return { entries, left };
}
