import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classBreaks, classOf } from './class-breaks.ts';

test('few different counts have a class each; zeros have none', () => {
  expect(classBreaks([0, 1, 1, 2, 4, 0])).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 4, to: 4 },
  ]);
  expect(classBreaks([0, 0])).toEqual([]);
});

test('many counts are parted where the gaps are', () => {
  expect(classBreaks([1, 2, 2, 3, 9, 10, 11, 40, 41, 300])).toEqual([
    { from: 1, to: 3 },
    { from: 9, to: 11 },
    { from: 40, to: 41 },
    { from: 300, to: 300 },
  ]);
});

test('every count above 0 is in exactly one of at most four classes, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2000), { maxLength: 40 }), (counts) => {
      const classes = classBreaks(counts);
      expect(classes.length).toBeLessThanOrEqual(4);
      for (const count of counts) {
        const holding = classes.filter(({ from, to }) => count >= from && count <= to);
        expect(holding).toHaveLength(count > 0 ? 1 : 0);
        expect(classOf(count, classes)).toBe(count > 0 ? classes.indexOf(holding[0]!) + 1 : 0);
      }
      classes.slice(1).forEach(({ from }, index) => {
        expect(from).toBeGreaterThan(classes[index]!.to);
      });
    }),
  );
});
