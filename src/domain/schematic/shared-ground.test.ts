import { area, feature, featureCollection, intersect } from '@turf/turf';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { OUTSIDE } from './border.ts';
import { sharedGround, type Claim } from './shared-ground.ts';

/** An L, so that cells can be cut by an inward corner. */
const OUTLINE: Position[] = [
  [4.3, 50.8],
  [4.5, 50.8],
  [4.5, 50.85],
  [4.4, 50.85],
  [4.4, 50.9],
  [4.3, 50.9],
  [4.3, 50.8],
];
const squareKm = (shape: Parameters<typeof feature>[0]) => area(feature(shape)) / 1e6;

const claim = fc.record({
  commune: fc.constantFrom('a', 'b', 'c', 'd'),
  point: fc.tuple(
    fc.double({ min: 4.301, max: 4.399, noNaN: true }),
    fc.double({ min: 50.801, max: 50.899, noNaN: true }),
  ),
});
const claims = fc
  .uniqueArray(claim, {
    minLength: 4,
    maxLength: 30,
    selector: ({ point }) => point.map((degrees) => degrees.toFixed(3)).join(),
  })
  .filter((list) => new Set(list.map(({ commune }) => commune)).size > 1);

test('whatever the claims, the ground is shared out without gaps', () => {
  fc.assert(
    fc.property(claims, (list: readonly Claim[]) => {
      const shapes = sharedGround(list, OUTLINE);
      const whole = squareKm(shapes.get(OUTSIDE)!);
      const parts = [...shapes].filter(([owner]) => owner !== OUTSIDE);
      const sum = parts.reduce((total, [, shape]) => total + squareKm(shape), 0);
      expect(sum).toBeCloseTo(whole, 2);
    }),
  );
});

test('two claims part the ground half-way', () => {
  const outline: Position[] = [
    [4.3, 50.8],
    [4.5, 50.8],
    [4.5, 50.9],
    [4.3, 50.9],
    [4.3, 50.8],
  ];
  const shapes = sharedGround(
    [
      { commune: 'west', point: [4.35, 50.85] },
      { commune: 'east', point: [4.45, 50.85] },
    ],
    outline,
  );
  const half = squareKm(shapes.get(OUTSIDE)!) / 2;
  expect(squareKm(shapes.get('west')!)).toBeCloseTo(half, 1);
  const both = featureCollection([feature(shapes.get('west')!), feature(shapes.get('east')!)]);
  expect(intersect(both)).toBeNull();
});

test('a commune within another is a hole in it, where no border reaches the outline', () => {
  const shapes = sharedGround(
    [
      { commune: 'inner', point: [4.32, 50.8632] },
      { commune: 'outer', point: [4.34, 50.8632] },
      { commune: 'outer', point: [4.31, 50.853] },
      { commune: 'outer', point: [4.31, 50.873] },
    ],
    OUTLINE,
  );
  const [inner, outer, whole] = ['inner', 'outer', OUTSIDE].map((id) => squareKm(shapes.get(id)!));
  expect(shapes.get('outer')!.coordinates).toHaveLength(2);
  expect(inner! + outer!).toBeCloseTo(whole!, 2);
});
