import { FIELDS, type Columns } from './fields.ts';

/** How a file is to be read: what its guess says, or what a person chose. */
export interface Reading {
  readonly columns: Columns;
  /** Numbers of the parts that are read, from 0. */
  readonly parts: readonly number[];
  /** The number of the row with the names of the columns; 0 for none, null where each part has its own. */
  readonly header: number | null;
  /** Whether latitude and longitude stand in each other's place. */
  readonly isSwapped: boolean;
  /** Name of the coordinate system in which the file is, see `SYSTEMS`; null for degrees. */
  readonly system: string | null;
  /** Whether `5/4/2019` is in May. */
  readonly monthFirst: boolean;
}

/** How a file is read that says itself what it means. */
export const AS_IT_SAYS: Reading = {
  columns: {},
  parts: [],
  header: null,
  isSwapped: false,
  system: null,
  monthFirst: false,
};

/** What an address may change of a guess. */
export type ReadingChange = Partial<Reading>;

const LONGEST = 200;

/**
 * A reading as an address carries it; what it does not know is left out. The names of columns come
 * first, each under its field, as in addresses of old.
 */
export function readReading(text: string): ReadingChange {
  const params = new URLSearchParams(text);
  const columns = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const column = params.get(field);
      return column === null || column === '' ? [] : [[field, column.slice(0, LONGEST)]];
    }),
  );
  const parts = (params.get('parts') ?? '').split(',').filter((one) => /^\d{1,3}$/.test(one));
  const header = params.get('header') ?? '';
  const system = params.get('system');
  return {
    columns,
    ...(parts.length > 0 ? { parts: parts.map(Number) } : {}),
    ...(/^\d{1,6}$/.test(header) ? { header: Number(header) } : {}),
    ...(params.has('swapped') ? { isSwapped: params.get('swapped') === '1' } : {}),
    ...(system === null ? {} : { system: system === '' ? null : system.slice(0, LONGEST) }),
    ...(params.has('month') ? { monthFirst: params.get('month') === 'first' } : {}),
  };
}

/**
 * Writes a reading for an address.
 * @param guess what is guessed of the file anyway, and need not be said
 */
export function writeReading(reading: Reading, guess: Reading): string {
  const { columns, parts, header, isSwapped, system, monthFirst } = reading;
  const params = new URLSearchParams(
    FIELDS.flatMap((field) => {
      const column = columns[field];
      return column === undefined ? [] : [[field, column]];
    }),
  );
  if (parts.join() !== guess.parts.join()) params.set('parts', parts.join());
  if (header !== guess.header && header !== null) params.set('header', String(header));
  if (isSwapped !== guess.isSwapped) params.set('swapped', isSwapped ? '1' : '0');
  if (system !== guess.system) params.set('system', system ?? '');
  if (monthFirst !== guess.monthFirst) params.set('month', monthFirst ? 'first' : 'last');
  return params.toString();
}
