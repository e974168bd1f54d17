import { expect, test } from 'vitest';
import { DATASET } from '../../domain/testing/test-data.ts';
import { buildAtlas } from '../../state/atlas/atlas.ts';
import { viewBox } from './chart-frame.ts';
import type { ChartItem } from './chart-items.ts';
import { layoutChart } from './chart-layout.ts';
import { MARKER } from './chart-part.ts';
import type { ChartWish } from './chart-wish.ts';

// One region, and a commune far from it.
const near = { ...DATASET, places: DATASET.places.filter(({ id }) => id !== '03000') };
const atlas = buildAtlas(near);
const items = (lit: (id: string) => boolean): ChartItem[] =>
  DATASET.initiatives.map((initiative) => ({
    initiative,
    approach: undefined,
    hollow: false,
    lit: lit(initiative.id),
  }));
const layout = (wish: Partial<ChartWish> = {}, of = atlas) =>
  layoutChart(
    {
      items: items(() => true),
      width: 300,
      height: 320,
      box: null,
      allNames: false,
      parts: [1],
      mostNumbered: 5,
      listsWhole: false,
      enlarges: false,
      taken: [],
      ambiguous: 'where?',
      say: ({ nl }) => nl,
      measure: (text) => ({ width: text.length * 7, height: 14 }),
      sayWhole: (count) => `whole ${count}`,
      sayMore: (count) => `${count} more`,
      sayLeftOut: (count) => `${count} left`,
      ...wish,
    },
    of,
  );

test('every initiative that is lit stands at each of its places, clear of the others', () => {
  const { markers } = layout();
  const lit = markers.filter(({ item }) => item.lit);
  expect(lit.length).toBeGreaterThan(2);
  for (const [index, one] of lit.entries()) {
    for (const other of lit.slice(index + 1)) {
      const way = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
      expect(way).toBeGreaterThan(MARKER - 0.5);
    }
  }
});

test('no name is cut by the edge or lies under a marker', () => {
  const { markers, names, frame } = layout({ allNames: true });
  expect(names.length).toBeGreaterThan(0);
  for (const { lines, x, y } of names) {
    const wide = Math.max(...lines.map((line) => line.length)) * 7;
    expect(x - wide / 2).toBeGreaterThanOrEqual(-1);
    expect(x + wide / 2).toBeLessThanOrEqual(frame.width + 1);
    for (const { at, item } of markers) {
      if (!item.lit) continue;
      const apart = Math.abs(at[0] - x) > (wide + MARKER) / 2 || Math.abs(at[1] - y) > MARKER / 2;
      expect(apart).toBe(true);
    }
  }
});

test('what covers a region as a whole is named beside the map, never pinned', () => {
  const whole = DATASET.initiatives.filter(({ places }) => places.includes('04000'));
  expect(whole.length).toBeGreaterThan(0);
  const { whole: said, markers } = layout({ listsWhole: true });
  expect(said?.lines.map(({ text }) => text)).toEqual([
    `whole ${whole.length}`,
    ...whole.map(({ shortTitle }) => shortTitle.nl),
  ]);
  expect(markers.some(({ place }) => place.level === 'region')).toBe(false);
});

test('regions too small to show their markers say how many they have', () => {
  const { counts, markers } = layout({ width: 120, height: 120 }, buildAtlas(DATASET));
  expect(counts.length).toBeGreaterThan(0);
  const inside = markers.filter(({ place }) => atlas.places.isWithin(place.id, '04000'));
  expect(inside).toEqual([]);
});

test('what lies far from the regions has a map of the country beside them', () => {
  const [first, ...rest] = near.initiatives;
  const moved = { ...first!, places: ['92094'] };
  const there = buildAtlas({ ...near, initiatives: [moved, ...rest] });
  const all = [moved, ...rest].map((initiative) => ({
    initiative,
    approach: undefined,
    hollow: false,
    lit: true,
  }));
  const { inset } = layout({ items: all }, there);
  expect(inset?.markers.map(({ place }) => place.id)).toEqual(['92094']);
  expect(layout().inset).toBeNull();
});

test('a saved view is as wide as its zoom says: at level 0 the world is 256 pixels', () => {
  const { west, east } = viewBox({ center: [50.8, 4.4], zoom: 0 }, 256, 256);
  expect(east - west).toBeCloseTo(360);
  const street = viewBox({ center: [50.8, 4.4], zoom: 11 }, 1024, 512);
  expect(street.east - street.west).toBeCloseTo(0.703, 3);
  expect((street.west + street.east) / 2).toBeCloseTo(4.4);
});
