import fc from 'fast-check';
import { expect, test } from 'vitest';
import { licenceAddress, licenceName } from './licence.ts';
import { cropAround, focusWithin, LICENCES, SHAPE } from './picture.ts';

const percent = fc.integer({ min: 0, max: 100 });
const pixels = fc.integer({ min: 1, max: 6000 });

test('a photograph on its side keeps its full height, an upright one its full width', () => {
  expect(cropAround({ width: 4000, height: 2000 }, SHAPE, [50, 50])).toEqual({
    left: 500,
    top: 0,
    width: 3000,
    height: 2000,
  });
  expect(cropAround({ width: 3000, height: 4000 }, SHAPE, [50, 10])).toEqual({
    left: 0,
    top: 0,
    width: 3000,
    height: 2000,
  });
});

test('whatever its size, what matters in a picture stays in it, and nothing is taken from outside', () => {
  fc.assert(
    fc.property(pixels, pixels, percent, percent, (width, height, x, y) => {
      const crop = cropAround({ width, height }, SHAPE, [x, y]);
      expect(crop.left).toBeGreaterThanOrEqual(0);
      expect(crop.top).toBeGreaterThanOrEqual(0);
      expect(crop.left + crop.width).toBeLessThanOrEqual(width);
      expect(crop.top + crop.height).toBeLessThanOrEqual(height);
      const [across, down] = [(x / 100) * width, (y / 100) * height];
      expect(across).toBeGreaterThanOrEqual(crop.left - 1);
      expect(across).toBeLessThanOrEqual(crop.left + crop.width + 1);
      expect(down).toBeGreaterThanOrEqual(crop.top - 1);
      expect(down).toBeLessThanOrEqual(crop.top + crop.height + 1);
    }),
  );
});

test('what matters is the same spot once the picture is cropped', () => {
  const size = { width: 4000, height: 2000 };
  const crop = cropAround(size, SHAPE, [90, 40]);
  expect(focusWithin(size, crop, [90, 40])).toEqual([87, 40]);
});

test('each licence of Creative Commons has its name and the page of its terms', () => {
  expect(licenceName('CC-BY-NC-SA-4.0')).toBe('CC BY-NC-SA 4.0');
  expect(licenceAddress('CC-BY-SA-3.0')).toBe('https://creativecommons.org/licenses/by-sa/3.0/');
  expect(LICENCES.filter((one) => licenceAddress(one) === null)).toEqual(['permission']);
  expect(LICENCES.filter((one) => licenceName(one) === null)).toEqual(['permission', 'CC-PDM-1.0']);
});
