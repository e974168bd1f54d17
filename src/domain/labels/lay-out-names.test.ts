import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRings } from '../geometry/in-rings.ts';
import { collide, spotsIn, type Box, type Ring } from '../geometry/pixels.ts';
import { timesWithin } from './clearance.ts';
import type { Fit } from './fits-within.ts';
import { layOutNames, type Wished } from './lay-out-names.ts';
import { lineMeetsBox, linesCross } from './lines.ts';
import { inkOf, type NameWish, type Scene } from './name-wish.ts';

const square = (x: number, y: number, half: number): Ring => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
];
const LAND = [square(200, 200, 150)];
const EVERYWHERE = [
  [-Infinity, -Infinity],
  [Infinity, Infinity],
] as const;

/** A name with the spots on its ground, as a map would find them. */
function wished(id: string, over: Partial<NameWish> = {}): Wished {
  const wish: NameWish = {
    id,
    names: 'ground',
    own: [square(200, 200, 60)],
    root: [200, 200],
    land: LAND,
    signs: [],
    ends: [],
    sizes: [{ width: 40, height: 16 }],
    ...over,
  };
  const spots = [wish.root, ...spotsIn(wish.own, EVERYWHERE)];
  const fits = wish.sizes.flatMap((size, index) =>
    spots.map(([x, y]): Fit => ({
      x,
      y,
      size: index,
      times: timesWithin(wish.own, x, y, inkOf(size)),
    })),
  );
  return { wish, fits: fits.filter(({ times }) => times >= 1), sign: 30 };
}
const scene = (over: Partial<Scene> = {}): Scene => ({
  signs: [],
  walls: [],
  windows: [],
  lines: [],
  grounds: [],
  ...over,
});
const sign: Box = { x: 200, y: 200, width: 30, height: 30 };

test('a name gives way to the sign on its ground, and stays within its borders', () => {
  const own = square(200, 200, 60);
  const placed = layOutNames([wished('jette')], scene({ signs: [sign] })).get('jette')!;
  expect(placed.leader).toBeNull();
  expect(collide({ ...placed, width: 40, height: 16 }, sign)).toBe(false);
  for (const dx of [-18, 18]) expect(inRings([own], placed.x + dx, placed.y)).toBe(true);
});

test('a long name takes two lines where one would leave its ground', () => {
  const sizes = [
    { width: 160, height: 16 },
    { width: 90, height: 32 },
  ];
  expect(layOutNames([wished('jette', { sizes })], scene()).get('jette')).toMatchObject({
    size: 1,
    leader: null,
  });
});

test('where the sign fills its ground, a name stands off the land, with a line to its ground', () => {
  const own = [square(200, 300, 12)];
  const name = wished('tiny', { own, root: [200, 300], ends: [[192, 304]] });
  const placed = layOutNames(
    [name],
    scene({ signs: [{ x: 203, y: 294, width: 12, height: 12 }] }),
  ).get('tiny')!;
  expect(inRings(LAND, placed.x, placed.y)).toBe(false);
  expect(inRings(own, ...placed.leader![1])).toBe(true);
});

test('a spot is named beside its sign on its own commune, else not at all', () => {
  const own = [square(200, 200, 60)];
  const spot = { names: 'spot' as const, land: null, own };
  const wide = { width: 200, height: 16 };
  const signs = [sign];
  const placed = layOutNames([wished('spot', spot)], scene({ signs })).get('spot')!;
  expect(Math.abs(placed.x - sign.x)).toBeLessThan(60);
  const none = layOutNames([wished('spot', { ...spot, sizes: [wide] })], scene({ signs }));
  expect(none.size).toBe(0);
});

test('a name stays where it stood, as long as it can', () => {
  const name = wished('jette');
  const spot = name.fits.find(({ x, y }) => Math.hypot(x - 230, y - 230) < 8)!;
  const before = new Map([['jette', { at: [spot.x, spot.y] as const, toward: null }]]);
  expect(layOutNames([name], scene({ before })).get('jette')).toMatchObject({
    x: spot.x,
    y: spot.y,
  });
  const sign: Box = { x: spot.x, y: spot.y, width: 20, height: 20 };
  expect(layOutNames([name], scene({ before, signs: [sign] })).get('jette')!.x).not.toBe(spot.x);
});

test('no names overlap, none lies on a sign, and no two lines cross', () => {
  const spot = fc.record({
    x: fc.integer({ min: 70, max: 330 }),
    y: fc.integer({ min: 70, max: 330 }),
    width: fc.integer({ min: 20, max: 110 }),
  });
  fc.assert(
    fc.property(
      fc.array(spot, { maxLength: 12 }),
      fc.array(spot, { maxLength: 8 }),
      (some, busy) => {
        const signs = busy.map(({ x, y }): Box => ({ x, y, width: 24, height: 24 }));
        const names = some.map(({ x, y, width }, index) =>
          wished(String(index), {
            own: [square(x, y, 18)],
            root: [x, y],
            ends: [[x, y]],
            sizes: [{ width, height: 16 }],
          }),
        );
        const placed = [...layOutNames(names, scene({ signs })).values()].map((name) => ({
          ...name,
          ...names[Number(name.id)]!.wish.sizes[0]!,
        }));
        for (const [index, one] of placed.entries()) {
          const others = placed.filter((other) => other !== one);
          for (const box of [...others, ...signs]) expect(collide(one, box)).toBe(false);
          if (!one.leader) continue;
          for (const box of others) expect(lineMeetsBox(one.leader, box)).toBe(false);
          for (const other of placed.slice(index + 1)) {
            if (other.leader) expect(linesCross(one.leader, other.leader)).toBe(false);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
