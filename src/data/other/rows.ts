import type { Localised, Place, WholeInitiative } from '../../domain/model.ts';
import { isWebAddress } from '../common-schemas.ts';
import { onlyIn } from '../only-in.ts';
import { problem, type Problem } from '../problems.ts';
import { inLanguages, type Columns, type Field } from './columns.ts';
import { slugOf, type Entry, type Ids } from './entry.ts';
import { isFlaw, type Flaw } from './flaw.ts';
import { LIMITS } from './limits.ts';
import type { PlaceMaker } from './place-maker.ts';
import { rowPeriod } from './row-period.ts';
import { readGeometry } from './shapes.ts';
import type { Row, Table } from './table.ts';

/** Between several values in one cell. */
const JOINT = /\s*[|;]\s*/;

/** A number as people write it, with a point or a comma; NaN for anything else. */
const degrees = (text: string) =>
  /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;

const short = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** Reads the rows of a table by what its columns are taken for. */
class RowReader {
  constructor(
    private readonly table: Table,
    private readonly columns: Columns,
    private readonly places: PlaceMaker,
  ) {}

  cell(row: Row, field: Field): string {
    const column = this.columns[field];
    return column === undefined ? '' : (row.cells.get(column) ?? '');
  }

  /** A text in each language; one that the row does not have is said in another. */
  text(row: Row, field: Field, most: number): Localised {
    const column = this.columns[field];
    if (column === undefined) return onlyIn('');
    const { nl, fr, en } = inLanguages(column, this.table.columns);
    const of = (one: string) => short(row.cells.get(one) ?? '', most);
    const any = of(nl) || of(fr) || of(en);
    return { nl: of(nl) || any, fr: of(fr) || any, en: of(en) || any };
  }

  list(row: Row, field: Field): readonly string[] {
    const parts = this.cell(row, field).split(JOINT);
    return [...new Set(parts.map((part) => short(part, LIMITS.title)).filter(Boolean))];
  }

  /** Where a row is: as drawn, by its coordinates, or by the names of places that we know. */
  placed(row: Row, title: Localised): readonly Place[] | Flaw {
    if (row.geometry !== null) {
      const drawn = readGeometry(row.geometry);
      return isFlaw(drawn) ? drawn : [this.places.drawn(drawn, this.named(row, title))];
    }
    const [lat, lng] = [this.cell(row, 'lat'), this.cell(row, 'lng')];
    if (lat !== '' && lng !== '') {
      const point = { type: 'Point', coordinates: [degrees(lng), degrees(lat)] };
      const drawn = readGeometry(point);
      return isFlaw(drawn)
        ? { ...drawn, ...(drawn.code === 'type' ? { found: `${lat}, ${lng}` } : {}) }
        : [this.places.drawn(drawn, this.named(row, title))];
    }
    const names = this.list(row, 'place');
    const found = names.map((name) => this.places.called(name));
    const strange = names.find((_, index) => !found[index]);
    if (names.length === 0 || strange !== undefined) {
      return { code: 'unplaced', found: strange ?? '' };
    }
    return [...new Set(found.flatMap((place) => place ?? []))];
  }

  private named(row: Row, title: Localised): Localised {
    const name = this.cell(row, 'place');
    return name === '' ? title : onlyIn(short(name, LIMITS.title));
  }
}

/** Makes initiatives of the rows of a table; each that cannot be one is left out and told. */
export function entriesOfTable(
  table: Table,
  columns: Columns,
  file: string,
  places: PlaceMaker,
  ids: Ids,
  tell: (found: Problem) => void,
): readonly Entry[] {
  const reader = new RowReader(table, columns, places);
  return table.rows.flatMap((row): Entry[] => {
    const at = { feature: `#${row.number}` };
    const left = (field: Field | 'geometry', { code, found, hint = '' }: Flaw) => {
      const column = field === 'geometry' ? field : (columns[field] ?? field);
      tell(problem(code, file, { ...at, field: column, found, hint }));
      return [];
    };
    const title = reader.text(row, 'title', LIMITS.title);
    if (title.nl === '') return left('title', { code: 'missing', found: undefined, hint: 'text' });
    const period = rowPeriod(
      reader.cell(row, 'period'),
      reader.cell(row, 'start'),
      reader.cell(row, 'end'),
    );
    if (period !== null && typeof period !== 'string') {
      return left(columns.period === undefined ? 'start' : 'period', period);
    }
    const found = reader.placed(row, title);
    if ('code' in found) return left(row.geometry === null ? 'place' : 'geometry', found);
    const url = reader.cell(row, 'url');
    const isAddress = isWebAddress(url);
    if (url !== '' && !isAddress) {
      tell(
        problem('url', file, {
          ...at,
          severity: 'warning',
          field: columns.url ?? 'url',
          found: url,
        }),
      );
    }
    const organisations = reader
      .list(row, 'initiator')
      .map((name) => ({ id: slugOf(name), name: onlyIn(name) }));
    const terms = new Map(reader.list(row, 'theme').map((label) => [slugOf(label), label]));
    const initiative: WholeInitiative = {
      kind: 'initiative',
      id: ids.of(title.nl),
      title,
      shortTitle: title,
      summary: reader.text(row, 'summary', LIMITS.text),
      readingMinutes: 0,
      links: [],
      references: isAddress
        ? [{ title: new URL(url).host, url, language: null, kind: 'website' }]
        : [],
      initiators: organisations,
      roles: [],
      initiatorsAsStated: reader.cell(row, 'initiator'),
      places: found.map(({ id }) => id),
      areaAsStated: reader.cell(row, 'place'),
      areaAmbiguous: false,
      period,
      periodAsStated: reader.cell(row, 'period'),
      themes: [...terms.keys()],
      audiences: [],
      drawsOn: [],
    };
    return [{ initiative, organisations, terms }];
  });
}
