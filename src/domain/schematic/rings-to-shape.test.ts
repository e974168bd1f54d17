import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { ringsToShape } from './rings-to-shape.ts';

const box = (from: number, to: number): Position[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

test('a hole goes to the smallest ring around it, wherever it stands in the list', () => {
  const [large, hole, island, pond] = [
    box(0, 9),
    box(2, 7).reverse(),
    box(3, 6),
    box(4, 5).reverse(),
  ];
  expect(ringsToShape([pond, island, hole, large])).toEqual({
    type: 'MultiPolygon',
    coordinates: [
      [large, hole],
      [island, pond],
    ],
  });
});

test('one ring makes a polygon; what has shrunk to a line is left out', () => {
  const line: Position[] = [
    [0, 0],
    [1, 1],
    [0, 0],
  ];
  expect(ringsToShape([line, box(0, 1)])).toEqual({ type: 'Polygon', coordinates: [box(0, 1)] });
});
