/** A cell of a grid, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a grid (WAI-ARIA Authoring Practices, grid pattern): arrows go one cell and
 * stop at the edges, Home and End go along the row, with Ctrl to the first and last cell, Page Up
 * and Down go `page` rows. Null for all other keys.
 */
export function gridStep(
  { row, column }: Cell,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): Cell | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row: Math.max(0, row - size.page), column };
    case 'PageDown':
      return { row: Math.min(lastRow, row + size.page), column };
    default:
      return null;
  }
}
