import { problem, type Problem } from '../../problems/problems.ts';
import type { GridRow, Part } from '../rows.ts';
import { excelExtras, type SheetExtras } from './excel-extras.ts';

/** A cell as text; Excel keeps dates as days, at midnight of Greenwich. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // ISO 8601, which says the day the same everywhere.
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return value.toISOString().slice(0, 10);
  }
  return '';
}

function withExtras(rows: string[][], { merged, links }: SheetExtras): void {
  for (const [at, address] of links) {
    const [row = 0, column = 0] = at.split(':').map(Number);
    const cells = rows[row];
    if (cells && column < cells.length) cells[column] = address;
  }
  for (const { from, to } of merged) {
    const text = rows[from[0]]?.[from[1]] ?? '';
    // A title over several columns is one; what stands for several rows stands for each.
    for (let row = from[0] + 1; row <= to[0]; row++) {
      const cells = rows[row];
      if (cells) cells[from[1]] = text;
    }
  }
}

/**
 * The sheets of an Excel file (XLSX). Throws what its reader throws at a broken one.
 * @param most bytes that an archive may measure
 */
export async function partsOfExcel(
  bytes: Uint8Array,
  file: string,
  most: number,
): Promise<{ readonly parts: readonly Part[]; readonly problems: readonly Problem[] }> {
  const { default: readSheets } = await import('read-excel-file/universal');
  const sheets = await readSheets(bytes.slice().buffer);
  const extras = excelExtras(bytes, most);
  const problems: Problem[] = [];
  const parts = sheets.map(({ sheet: name, data }): Part => {
    const extra = extras.find((one) => one.name === name);
    const cells = data.map((row) => row.map(textOf));
    if (extra) withExtras(cells, extra);
    for (const cell of extra?.uncomputed ?? []) {
      problems.push(
        problem('uncomputed', file, { severity: 'warning', feature: `${name}!${cell}` }),
      );
    }
    const rows = cells.map((row, index): GridRow => ({ number: index + 1, cells: row }));
    return {
      name,
      isHidden: extra?.isHidden ?? false,
      body: { kind: 'grid', rows, isTyped: true },
    };
  });
  return { parts, problems };
}
