import type { Rows } from './table-text.ts';

/** Widths of columns in letters: of long texts, and of the rest. */
const [WIDE, NARROW] = [60, 24];

/** Writes a table as a spreadsheet (XLSX) whose cells all are text, so that none becomes a date. */
export async function writeExcel(rows: Rows): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const [head = [], ...body] = rows;
  const text = (value: string) =>
    ({ value, type: String, wrap: true, alignVertical: 'top' }) as const;
  const sheet = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' }) as const),
    ...body.map((row) => row.map((cell) => (cell === '' ? null : text(cell)))),
  ];
  const columns = head.map((key) => ({ width: key.startsWith('summary') ? WIDE : NARROW }));
  return writeXlsxFile(sheet, {
    columns,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    sheet: 'initiatives',
  }).toBlob();
}

/** A cell as text; Excel keeps dates as days, at midnight of Greenwich. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) {
    const [year = '', month = '', day = ''] = value.toISOString().slice(0, 10).split('-');
    return `${Number(day)}/${month}/${year}`;
  }
  return '';
}

/** Whether a file is an archive, as spreadsheets (XLSX) and KMZ are. */
export const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** Reads the first sheet of a spreadsheet (XLSX) as cells. */
export async function readExcel(file: ArrayBuffer): Promise<Rows> {
  const { readSheet } = await import('read-excel-file/universal');
  const rows = await readSheet(file);
  return rows.map((row) => row.map(textOf));
}
