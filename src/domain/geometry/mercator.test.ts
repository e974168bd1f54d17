import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mercator } from './mercator.ts';

test('at zoom 0 the world is a square of 256 pixels, with the equator across its middle', () => {
  expect(mercator(0).project([0, 0])).toEqual([128, 128]);
  const [x, y] = mercator(0).project([180, 85.051128779]);
  expect([x, y]).toEqual([256, expect.closeTo(0, 5)]);
});

test('the example that IOGP gives of it (Guidance Note 7-2, section 3.2.1.2) comes out', () => {
  const equator = 2 * Math.PI * 6_378_137;
  const [x, y] = mercator(0).project([-100 - 20 / 60, 24 + 22 / 60 + 54.433 / 3600]);
  expect((x / 256 - 0.5) * equator).toBeCloseTo(-11_169_055.58, 1);
  expect((0.5 - y / 256) * equator).toBeCloseTo(2_800_000, 1);
});

test('there and back is the same point', () => {
  const point = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -84, max: 84, noNaN: true }),
  );
  fc.assert(
    fc.property(point, fc.double({ min: 0, max: 20, noNaN: true }), ([lng, lat], zoom) => {
      const { project, unproject } = mercator(zoom);
      const [east, north] = unproject(project([lng, lat]));
      expect(east).toBeCloseTo(lng, 8);
      expect(north).toBeCloseTo(lat, 8);
    }),
  );
});
