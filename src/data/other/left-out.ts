import { writeCsv } from '../publish/csv-text.ts';
import { problemWordsIn, sayProblem } from '../problems/problem-texts.ts';
import type { Language } from '../../domain/languages.ts';
import type { LeftRow } from './read-rows.ts';

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
  const { whyLeftOut, row: number } = problemWordsIn(language);
  const head = [number, ...columns, ...(isDrawn ? ['geometry'] : []), whyLeftOut];
  const rows = left.map(({ row, problem }) => [
    String(row.number),
    ...columns.map((column) => row.cells.get(column) ?? ''),
    ...(isDrawn ? [row.geometry === null ? '' : JSON.stringify(row.geometry)] : []),
    sayProblem(problem, language),
  ]);
  return writeCsv([head, ...rows]);
}
