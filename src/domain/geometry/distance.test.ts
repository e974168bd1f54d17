import { pointToPolygonDistance } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { areaContains, distanceToArea } from './distance.ts';
import { roundDistance } from './round-distance.ts';
import { square } from '../testing/test-data.ts';

const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

/** Convex: points on an ellipse around a centre in Belgium, by rising angle, closed. */
const convex = fc
  .record({
    centre: fc.tuple(number(3, 6), number(49.5, 51.5)),
    width: number(0.005, 0.3),
    height: number(0.005, 0.2),
    corners: fc.integer({ min: 3, max: 12 }),
    turn: number(0, 6),
  })
  .map(({ centre: [lng, lat], width, height, corners, turn }) => {
    const ring: Position[] = Array.from({ length: corners }, (_, i) => {
      const angle = turn + (i / corners) * 2 * Math.PI;
      return [lng + width * Math.cos(angle), lat + height * Math.sin(angle)];
    });
    const shape: Polygon = { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
    return { centre: [lng, lat] as const, ring, shape };
  });
const anyPoint = fc.tuple(number(2.5, 6.5), number(49.4, 51.6));

const kilometre = 1 / 111.25; // in degrees of latitude near 50.8° north

test('one kilometre north of the edge is 1 km, on and within it 0', () => {
  const shape = square(4.3, 50.8, 4.4, 50.85);
  expect(distanceToArea([4.35, 50.85 + kilometre], shape)).toBeCloseTo(1, 2);
  expect(distanceToArea([4.35, 50.85], shape)).toBe(0);
  expect(distanceToArea([4.31, 50.81], shape)).toBe(0);
});

test('a courtyard is outside, and the nearest of several parts counts', () => {
  const outer = square(4.3, 50.8, 4.4, 50.9);
  const hole = square(4.34, 50.84, 4.36, 50.86).coordinates[0]!;
  const island = square(4.6, 50.8, 4.7, 50.9);
  const shape: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[...outer.coordinates, hole], island.coordinates],
  };
  expect(areaContains(shape, [4.35, 50.85])).toBe(false);
  // A hundredth of a degree of longitude to the side of the courtyard, at this latitude.
  expect(distanceToArea([4.35, 50.85], shape)).toBeCloseTo(0.704, 2);
  expect(distanceToArea([4.58, 50.85], shape)).toBeLessThan(1.5);
  expect(areaContains(shape, [4.65, 50.85])).toBe(true);
});

test('inside an area the distance is 0', () => {
  fc.assert(
    fc.property(convex, fc.nat(11), number(0, 0.99), ({ centre, ring, shape }, corner, part) => {
      const [lng = 0, lat = 0] = ring[corner % ring.length]!;
      const point = [
        centre[0] + (lng - centre[0]) * part,
        centre[1] + (lat - centre[1]) * part,
      ] as const;
      expect(distanceToArea(point, shape)).toBe(0);
    }),
  );
});

test.each([
  ['near by', 0.4, 0.01],
  ['across the country', 2, 0.03],
])('%s it agrees with the great circles of turf', (_, reach, share) => {
  fc.assert(
    fc.property(convex, number(-reach, reach), number(-reach, reach), ({ centre, shape }, x, y) => {
      const point = [centre[0] + x, centre[1] + y] as const;
      const sphere = Math.max(0, pointToPolygonDistance([...point], shape));
      // The 100 m are for long edges, which bend on a sphere and are straight on the map.
      const error = Math.abs(distanceToArea(point, shape) - sphere);
      expect(error).toBeLessThan(0.1 + sphere * share);
    }),
  );
});

test('who walks straight away from a convex area never comes nearer', () => {
  const step = number(0, 2);
  fc.assert(
    fc.property(convex, number(0, 6.3), step, step, ({ centre, shape }, angle, one, other) => {
      const at = (far: number) =>
        distanceToArea(
          [centre[0] + far * Math.cos(angle), centre[1] + far * Math.sin(angle)],
          shape,
        );
      const [near, far] = [Math.min(one, other), Math.max(one, other)];
      expect(at(far)).toBeGreaterThanOrEqual(at(near) - 1e-9);
    }),
  );
});

test('it does not matter where a ring starts or which way it runs', () => {
  fc.assert(
    fc.property(convex, anyPoint, fc.nat(11), ({ ring, shape }, point, shift) => {
      const start = shift % ring.length;
      const turned = [...ring.slice(start), ...ring.slice(0, start)].reverse();
      const same: Polygon = { type: 'Polygon', coordinates: [[...turned, turned[0]!]] };
      expect(distanceToArea(point, same)).toBeCloseTo(distanceToArea(point, shape), 9);
    }),
  );
});

test.each([
  [0, true, 0],
  [0.1, true, 0.5],
  [0.8, true, 1],
  [2.3, true, 2.5],
  [3.4, true, 3],
  [0, false, 0],
  [0.02, false, 0.1],
  [2.34, false, 2.3],
  [12.6, false, 13],
])('%d km, approximate %s, is said as %d', (km, approximate, said) => {
  expect(roundDistance(km, approximate)).toBe(said);
});

test('a longer way is never said to be shorter', () => {
  fc.assert(
    fc.property(number(0, 100), number(0, 20), fc.boolean(), (km, more, approximate) => {
      expect(roundDistance(km + more, approximate)).toBeGreaterThanOrEqual(
        roundDistance(km, approximate),
      );
    }),
  );
});
