import { area, booleanPointInPolygon, feature } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterShapes } from './cluster-shapes.ts';

/** Communes on a loose lattice of some 3.5 km: none on top of another. */
const claims = fc
  .array(
    fc.record({ east: fc.nat(16), north: fc.nat(10), areaKm2: fc.integer({ min: 2, max: 30 }) }),
    {
      minLength: 4,
      maxLength: 9,
    },
  )
  .map((communes) =>
    communes.map(({ east, north, areaKm2 }, index) => ({
      commune: `c${index}`,
      point: [
        4 + (index % 3) * 0.05 + east / 1000,
        50 + Math.floor(index / 3) * 0.03 + north / 1000,
      ] as const,
      areaKm2,
    })),
  );

test('whatever the figures, each centre lies in its own cell and the cells fill the whole', () => {
  fc.assert(
    fc.property(claims, (communes) => {
      const shapes = clusterShapes(communes, 'all');
      for (const { commune, point } of communes) {
        expect(booleanPointInPolygon([...point], shapes.get(commune)!)).toBe(true);
      }
      const sizes = communes.map(({ commune }) => area(feature(shapes.get(commune)!)));
      const sum = sizes.reduce((total, size) => total + size, 0);
      expect(sum / area(feature(shapes.get('all')!))).toBeCloseTo(1, 4);
      const wanted = communes.reduce((total, { areaKm2 }) => total + areaKm2, 0);
      expect(sum / 1e6 / wanted).toBeCloseTo(1, 1);
    }),
    { numRuns: 12, seed: 21004 },
  );
}, 60_000);
