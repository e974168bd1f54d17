import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelPoint } from './label-point.ts';
import { placeCircle } from './place-circle.ts';

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

test('a name avoids a hole in the middle', () => {
  const ring: Polygon = {
    type: 'Polygon',
    coordinates: [box(4, 50, 5, 51), box(4.3, 50.3, 4.7, 50.7).reverse()],
  };
  expect(booleanPointInPolygon(labelPoint(ring), ring)).toBe(true);
});

test('of several parts the one with the most room bears the name', () => {
  const [small, large] = [box(4, 50, 4.1, 50.1), box(5, 50, 5.5, 50.5)];
  const [lng] = labelPoint({ type: 'MultiPolygon', coordinates: [[small], [large]] });
  expect(lng).toBeGreaterThan(5);
});

test('the name of a circle stands at its centre, anywhere in Belgium', () => {
  const figures = [
    fc.double({ min: 2.5, max: 6.4, noNaN: true }),
    fc.double({ min: 49.5, max: 51.5, noNaN: true }),
    fc.double({ min: 0.5, max: 9, noNaN: true }),
  ] as const;
  fc.assert(
    fc.property(...figures, (lng, lat, km) => {
      const [x, y] = labelPoint(placeCircle([lng, lat], km));
      expect(Math.hypot(x - lng, y - lat)).toBeLessThan(0.002);
    }),
  );
});
