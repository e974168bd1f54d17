import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameAround, linePath, shapePath } from './map-frame.ts';
import { square } from '../testing/test-data.ts';

const shape = square(4.3, 50.8, 4.5, 50.94);
const frame = frameAround([shape], 220, 10);

test('a shape fills its frame up to the margin, north up', () => {
  expect(frame.project([4.3, 50.94])).toEqual([10, 10]);
  const [x, y] = frame.project([4.5, 50.8]);
  expect(x).toBeCloseTo(210);
  expect(Math.abs(frame.height - 10 - y)).toBeLessThan(1);
});

test('a kilometre is as long eastwards as northwards', () => {
  const [x0, y0] = frame.project([4.4, 50.87]);
  const north = frame.project([4.4, 50.87 + 1 / 111.13]);
  const east = frame.project([4.4 + 1 / (111.32 * Math.cos((50.87 * Math.PI) / 180)), 50.87]);
  expect(y0 - north[1]).toBeCloseTo(frame.perKm, 5);
  expect((east[0] - x0) / frame.perKm).toBeCloseTo(1, 2);
});

test('a path closes, and drops what is too small to see', () => {
  expect(shapePath(shape, frame)).toMatch(/^M10 \d+(\.\d)?l.*Z$/);
  expect(
    linePath(
      [
        [4.4, 50.87],
        [4.40001, 50.87],
      ],
      frame,
      false,
    ),
  ).toBe('');
});

test('a path goes through every point of its line, to a tenth of a pixel', () => {
  const points = fc.array(
    fc.tuple(
      fc.double({ min: 4.3, max: 4.5, noNaN: true }),
      fc.double({ min: 50.8, max: 50.94, noNaN: true }),
    ),
    { minLength: 2, maxLength: 60 },
  );
  fc.assert(
    fc.property(points, (line) => {
      const path = linePath(line, frame, false);
      const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      for (let at = 0; at < numbers.length; at += 2) {
        [x, y] = [x + numbers[at]!, y + numbers[at + 1]!];
        const isNear = line.some((point) => {
          const [px, py] = frame.project(point);
          return Math.abs(px - x) < 0.051 && Math.abs(py - y) < 0.051;
        });
        expect(isNear).toBe(true);
      }
    }),
  );
});
