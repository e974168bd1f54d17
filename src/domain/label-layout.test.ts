import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRings } from './in-rings.ts';
import { layoutLabels, prepareLabel, type LabelWish } from './label-layout.ts';
import { collide, spotsIn, type Box, type Ring } from './pixels.ts';

const square = (x: number, y: number, half: number): Ring => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
];
const EVERYWHERE = [
  [0, 0],
  [400, 400],
] as const;
const wish = (over: Partial<LabelWish> = {}): LabelWish => {
  const shape = over.shape ?? [square(100, 100, 60)];
  return {
    id: 'jette',
    x: 100,
    y: 100,
    shape,
    spots: [[over.x ?? 100, over.y ?? 100], ...spotsIn(shape, EVERYWHERE)],
    sizes: [{ width: 40, height: 16 }],
    leader: true,
    ...over,
  };
};
const layout = (wishes: LabelWish[], obstacles: Box[] = [], land: Ring[] = []) =>
  layoutLabels(
    wishes.map((one) => prepareLabel(one, land)),
    obstacles,
  );
const marker = { x: 100, y: 100, width: 30, height: 30 };

test('a name with room around it stands on the centre of its shape', () => {
  expect(layout([wish()]).get('jette')).toMatchObject({ x: 100, y: 100, apart: false });
});

test('a name gives way to the marker on its place, and stays inside its shape', () => {
  const placed = layout([wish()], [marker]).get('jette')!;
  expect(collide({ ...placed, width: 40, height: 16 }, marker)).toBe(false);
  expect(placed.apart).toBe(false);
  expect(inRings(wish().shape, placed.x - 20, placed.y)).toBe(true);
  expect(inRings(wish().shape, placed.x + 20, placed.y)).toBe(true);
});

test('a long name takes two lines where one would leave the shape', () => {
  const sizes = [
    { width: 160, height: 16 },
    { width: 90, height: 32 },
  ];
  expect(layout([wish({ sizes })]).get('jette')).toMatchObject({ size: 1 });
});

test('where the marker fills the shape, the name stands apart, on the land if it can', () => {
  const land = [square(100, 160, 110)];
  const tiny = wish({ shape: [square(100, 100, 10)] });
  const placed = layout([tiny], [marker], land).get('jette')!;
  expect(placed.apart).toBe(true);
  expect(inRings(land, placed.x, placed.y)).toBe(true);
});

test('no two names and no marker ever overlap', () => {
  const spot = fc.record({
    x: fc.nat(300),
    y: fc.nat(300),
    width: fc.integer({ min: 20, max: 120 }),
  });
  fc.assert(
    fc.property(
      fc.array(spot, { maxLength: 15 }),
      fc.array(spot, { maxLength: 8 }),
      (names, busy) => {
        const obstacles: Box[] = busy.map(({ x, y }) => ({ x, y, width: 30, height: 30 }));
        const wishes = names.map(({ x, y, width }, index) =>
          wish({
            id: String(index),
            x,
            y,
            shape: [square(x, y, 25)],
            sizes: [{ width, height: 16 }],
          }),
        );
        const boxes = [...layout(wishes, obstacles)].map(([id, at]) => ({
          x: at.x,
          y: at.y,
          ...wishes[Number(id)]!.sizes[0]!,
        }));
        for (const [i, a] of boxes.entries()) {
          for (const b of [...boxes.slice(i + 1), ...obstacles]) expect(collide(a, b)).toBe(false);
        }
      },
    ),
    { numRuns: 40 },
  );
});
