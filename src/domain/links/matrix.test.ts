import { expect, test } from 'vitest';
import { gridStep } from '../lib/grid-keys.ts';
import type { MatrixOrder } from '../lib/orders.ts';
import { matrixOf, type MatrixKeys } from './matrix.ts';
import type { Approach } from '../model.ts';
import { contextOf, DATASET } from '../testing/test-data.ts';

const { spans } = contextOf();
const keys: MatrixKeys = {
  titleRank: ({ id }) => DATASET.initiatives.findIndex((one) => one.id === id),
  span: ({ id }) => spans.get(id) ?? null,
  placeName: ({ places }) => places[0] ?? '',
  compareNames: (a, b) => a.localeCompare(b),
};
const approaches = ['organizing', 'health'].map((id) => ({
  id,
  links: [],
})) as unknown as Approach[];
const order = (by: MatrixOrder) =>
  matrixOf({ ...DATASET, approaches }, by, keys).rows.map(({ initiative }) => initiative.id);

test('by period the earliest comes first and the undated last', () => {
  const ids = order('period');
  expect(ids.slice(0, 2)).toEqual(['walloon', 'two-towns']);
  expect(ids.at(-1)).toBe('antenne');
});

test('by approach, what draws on none comes last', () => {
  expect(order('approach')).toEqual([
    'garden',
    'north',
    'tour',
    'two-towns',
    'antenne',
    'walloon',
    'square',
  ]);
});

test('each cell holds what ties its row to its column', () => {
  const { columns, rows } = matrixOf({ ...DATASET, approaches }, 'title', keys);
  expect(columns).toEqual(['organizing', 'health']);
  const garden = rows.find(({ initiative }) => initiative.id === 'garden')!;
  expect(garden.cells.map((cell) => cell[0]?.evidence.basis)).toEqual(['footnote', 'editorial']);
});

test('arrow keys walk the grid and stop at its edges', () => {
  const size = { rows: 3, columns: 4, page: 10 };
  const press = (row: number, column: number, key: string, ctrlKey = false) =>
    gridStep({ row, column }, { key, ctrlKey }, size);
  expect(press(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 });
  expect(press(1, 3, 'ArrowRight')).toEqual({ row: 1, column: 3 });
  expect(press(1, 2, 'Home')).toEqual({ row: 1, column: 0 });
  expect(press(1, 2, 'End', true)).toEqual({ row: 2, column: 3 });
  expect(press(0, 2, 'PageDown')).toEqual({ row: 2, column: 2 });
  expect(press(1, 1, 'Enter')).toBeNull();
});
