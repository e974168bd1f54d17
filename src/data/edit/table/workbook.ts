import type { Rows } from '../../publish/csv-text.ts';

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
