import { memo } from '../../domain/lib/memo.ts';
import {
  type Localised,
  eachLanguage,
  FIRST_LANGUAGE,
  isSameInAll,
} from '../../domain/languages.ts';
import { withoutGuard } from '../publish/csv-text.ts';
import { onlyIn } from '../load/only-in.ts';
import { nameSpeaksFor } from './columns/column-names.ts';
import { inLanguages } from './columns/in-languages.ts';
import type { Columns, Field } from './columns/fields.ts';
import { LIMITS } from './limits.ts';
import type { Row, Table } from './rows.ts';
import { plainText } from './plain-text.ts';

/** Between several values in one cell. */
const JOINT = /\s*[|;]\s*/;
/** A text that is no longer than may be, in letters. */
export const short = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** What a cell says as text of ours. */
export const textOf = (cell: string) => plainText(withoutGuard(cell)).trim();

/** A list in brackets, as programs write it in a cell: `["voeding","ontmoeting"]`. */
function ofBrackets(cell: string): string {
  if (!/^\s*\[.*\]\s*$/s.test(cell)) return cell;
  return cell
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(',')
    .map((one) => one.trim().replace(/^["']|["']$/g, ''))
    .join(' | ');
}

/** What the cells of a row say, by what its columns are taken for. */
export class RowCells {
  private readonly titles: readonly string[];
  /** The columns that speak for a field, besides the one that was chosen for it. */
  private readonly othersFor: (field: string) => readonly string[];
  private readonly languages = new Map<Field, ReturnType<typeof inLanguages>>();

  constructor(
    table: Table,
    private readonly columns: Columns,
  ) {
    const used = new Set(Object.values(columns));
    this.othersFor = memo((field) =>
      table.columns.filter((one) => !used.has(one) && nameSpeaksFor(one, field as Field) >= 0.7),
    );
    this.titles = table.columns.filter(
      (one) => one !== columns.title && nameSpeaksFor(one, 'title') >= 0.7,
    );
    for (const field of ['title', 'summary'] as const) {
      const column = columns[field];
      if (column !== undefined) {
        this.languages.set(field, inLanguages(column, field, table.columns));
      }
    }
  }

  /** What stands in the cell of a field; empty where the table has none for it. */
  cell(row: Row, field: Field): string {
    const column = this.columns[field];
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
    if (isSameInAll(languages)) return onlyIn(of(languages[FIRST_LANGUAGE]));
    const texts = eachLanguage((language) => of(languages[language]));
    const any = Object.values(texts).find((text) => text !== '') ?? '';
    return eachLanguage((language) => texts[language] || any);
  }

  /** What a row is called: its title, else what else names it. */
  title(row: Row): Localised {
    const own = this.text(row, 'title', LIMITS.title);
    if (own[FIRST_LANGUAGE] !== '') return own;
    const others = [
      ...this.titles.map((column) => row.cells.get(column) ?? ''),
      ...(['address', 'place', 'initiator'] as const).map((field) => this.cell(row, field)),
    ];
    const other = others.map(textOf).find((text) => text !== '');
    // HTML that says nothing is shown as what stands there.
    return onlyIn(short(other ?? this.cell(row, 'title'), LIMITS.title));
  }

  /** The values of a field that may have several, each once. */
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
}
