import { writeCsv } from '../publish/csv-text.ts';
import { sayProblem } from '../problems/problem-texts.ts';
import type { Language } from '../../domain/model.ts';
import type { LeftRow } from './rows/read-rows.ts';

/** What the last column of such a file is called, and the one with the number of the row. */
const HEADS: Readonly<Record<Language, { readonly why: string; readonly row: string }>> = {
  nl: { why: 'Waarom weggelaten', row: 'Rij' },
  fr: { why: 'Raison', row: 'Ligne' },
  en: { why: 'Why left out', row: 'Row' },
};

/**
 * The rows that were left out, as a table to mend and open again: as they were, where they are drawn
 * too, with the reason last.
 */
export function leftOutCsv(
  columns: readonly string[],
  left: readonly LeftRow[],
  language: Language,
): string {
  const isDrawn = left.some(({ row }) => row.geometry !== null);
  const { why, row: number } = HEADS[language];
  const head = [number, ...columns, ...(isDrawn ? ['geometry'] : []), why];
  const rows = left.map(({ row, problem }) => [
    String(row.number),
    ...columns.map((column) => row.cells.get(column) ?? ''),
    ...(isDrawn ? [row.geometry === null ? '' : JSON.stringify(row.geometry)] : []),
    sayProblem(problem, language),
  ]);
  return writeCsv([head, ...rows]);
}
