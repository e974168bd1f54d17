import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutLabels, type Box, type LabelWish } from './label-layout.ts';

const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const wish = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 20, max: 120 }),
  height: fc.constant(16),
});

test('a name with room around it stands on its place', () => {
  const placed = layoutLabels([{ id: 'jette', x: 50, y: 60, width: 40, height: 16 }], []);
  expect(placed.get('jette')).toEqual({ x: 50, y: 60 });
});

test('a name gives way to the marker on its place', () => {
  const marker = { x: 50, y: 60, width: 30, height: 30 };
  const placed = layoutLabels([{ id: 'jette', x: 50, y: 60, width: 40, height: 16 }], [marker]);
  expect(placed.get('jette')).toEqual({ x: 50, y: 86 });
});

test('no two names and no marker ever overlap', () => {
  fc.assert(
    fc.property(
      fc.array(wish, { maxLength: 25 }),
      fc.array(wish, { maxLength: 10 }),
      (wishes, obstacles) => {
        const named: LabelWish[] = wishes.map((one, index) => ({ ...one, id: String(index) }));
        const placed = layoutLabels(named, obstacles);
        const boxes = [...placed].map(([id, at]) => ({ ...named[Number(id)]!, ...at }));
        for (const [i, a] of boxes.entries()) {
          for (const b of [...boxes.slice(i + 1), ...obstacles]) expect(overlap(a, b)).toBe(false);
        }
      },
    ),
  );
});
