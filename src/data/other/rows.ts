/** A row of a sheet as it stands there. */
export interface GridRow {
  /** Its number in the sheet, from 1, as a spreadsheet shows it. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** One thing as its source has it: what each column says, and where it is if that is drawn. */
export interface Row {
  /** Its number in the sheet or file, from 1. */
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

/** A sheet, layer or folder of a file; a file of one thing has one without a name. */
export interface Part {
  readonly name: string;
  /** The file that it is of, where several were opened together. */
  readonly file?: string;
  /** Whether its own program does not show it. */
  readonly isHidden: boolean;
  /** A sheet whose header has to be found, or things whose columns have names. */
  readonly body:
    | {
        readonly kind: 'grid';
        readonly rows: readonly GridRow[];
        /** Whether its dates are dates to its program, so that what was a month became a day. */
        readonly isTyped?: boolean;
      }
    | { readonly kind: 'records'; readonly table: Table };
}

/** What a part is called where several become one table. */
export const PART_COLUMN = 'layer';

/** How many rows a part has, the one with the names of its columns included. */
export const sizeOf = ({ body }: Part): number =>
  body.kind === 'grid' ? body.rows.length : body.table.rows.length;
