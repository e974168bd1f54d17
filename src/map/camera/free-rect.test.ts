import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeRect, type Rect } from './free-rect.ts';

const WHOLE: Rect = { left: 0, top: 0, right: 1000, bottom: 600 };

test('nothing in the way: all of it', () => {
  expect(freeRect(WHOLE, [], 1)).toEqual(WHOLE);
});

test('a column on the left is left aside', () => {
  const column = { left: 10, top: 10, right: 240, bottom: 590 };
  expect(freeRect(WHOLE, [column], 1)).toEqual({ ...WHOLE, left: 240 });
});

test('a strip at the foot costs height, unless the picture is tall and there is room beside it', () => {
  const strip = { left: 0, top: 540, right: 300, bottom: 600 };
  expect(freeRect(WHOLE, [strip], 3)).toEqual({ ...WHOLE, bottom: 540 });
  expect(freeRect(WHOLE, [strip], 1)).toEqual({ ...WHOLE, left: 300 });
});

test('whatever stands in the way is never touched, as long as there is room', () => {
  const box = fc
    .tuple(
      fc.nat(900),
      fc.nat(500),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 90 }),
    )
    .map(([left, top, width, height]) => ({
      left,
      top,
      right: left + width,
      bottom: top + height,
    }));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 5 }), (boxes) => {
      const free = freeRect(WHOLE, boxes, 1.2);
      for (const one of boxes) {
        const clear =
          one.right <= free.left ||
          free.right <= one.left ||
          one.bottom <= free.top ||
          free.bottom <= one.top;
        expect(clear).toBe(true);
      }
    }),
  );
});
