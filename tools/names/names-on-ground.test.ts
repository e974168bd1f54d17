import { afterAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/languages.ts';
import { buildAtlas } from '../../src/state/atlas/atlas.ts';
import { chartOf, judgePart, type Look } from './judge-chart.ts';
import { judgeLittle } from './judge-little.ts';
import { namesAt } from './judge-map.ts';
import { addRow, writeTable } from './table.ts';
import { TEST_SETS } from './test-sets.ts';

const PLAIN = {
  allNames: false,
  parts: [1],
  mostNumbered: 6,
  listsWhole: false,
  taken: [],
  enlarges: false,
};
/** The rooms that our sheets and screens leave a chart, in its units. */
const MEDIA: Readonly<Record<string, Look>> = {
  'A3 poster': {
    ...PLAIN,
    ...{ width: 725, height: 703, allNames: true, parts: [1, 0.85, 0.7], mostNumbered: 12 },
    ...{ listsWhole: true, enlarges: true },
    taken: [{ x: 190, y: 50, width: 380, height: 100 }],
  },
  'A4 handout': {
    ...PLAIN,
    ...{ width: 708, height: 480, parts: [1, 0.88, 0.78], mostNumbered: 8 },
    ...{ listsWhole: true, enlarges: true },
  },
  'slide, 16:9': { ...PLAIN, width: 308, height: 332 },
  'slide, 4:3': { ...PLAIN, width: 231, height: 332 },
  picture: {
    ...PLAIN,
    ...{ width: 567, height: 375, parts: [1, 0.87, 0.77], mostNumbered: 8, enlarges: true },
  },
};
/** Zooms of the map, from where Brussels is a count to where a neighbourhood fills the screen. */
const ZOOMS = Array.from({ length: 15 }, (_, step) => 9.3 + step * 0.4);
const LIMIT = { timeout: 120_000 };

afterAll(writeTable);

test.each(TEST_SETS)(
  `no name stands on another's ground in a drawing: $set, $borders borders`,
  LIMIT,
  ({ set, borders, dataset }) => {
    const atlas = buildAtlas(dataset);
    for (const [medium, look] of Object.entries(MEDIA)) {
      for (const language of LANGUAGES) {
        const layout = chartOf(atlas, look, language);
        const { inset, centre, unnamed } = layout;
        const parts = [layout, inset, centre].filter((part) => part !== null);
        const tallies = parts.map((part) => judgePart(part, atlas, language));
        const sum = (key: 'own' | 'outside' | 'numbered') =>
          tallies.reduce((all, tally) => all + tally[key], 0);
        const faults = tallies.flatMap((tally) => tally.faults);
        addRow(
          [medium, language, set, borders],
          [sum('own'), sum('outside'), sum('numbered'), faults.length, unnamed.size],
        );
        expect(faults, `${medium}, ${language}`).toEqual([]);
        if (medium === 'A3 poster' && set === 'the guide') expect([...unnamed]).toEqual([]);
      }
    }
  },
);

test.each(TEST_SETS.filter(({ set }) => set === 'the guide'))(
  'nor on the little map of any page: $borders borders',
  ({ borders, dataset }) => {
    const atlas = buildAtlas(dataset);
    for (const language of LANGUAGES) {
      const pages = [...dataset.approaches, ...dataset.initiatives];
      const tallies = pages.flatMap((fiche) => judgeLittle(fiche, atlas, language));
      const sum = (key: 'own' | 'outside' | 'numbered') =>
        tallies.reduce((all, tally) => all + tally[key], 0);
      const faults = tallies.flatMap((tally) => tally.faults);
      addRow(
        ['little maps', language, 'the guide', borders],
        [sum('own'), sum('outside'), sum('numbered'), faults.length, 0],
      );
      expect(faults, language).toEqual([]);
    }
  },
);

test.each(TEST_SETS)(
  `nor on the map, at any zoom: $set, $borders borders`,
  LIMIT,
  ({ set, borders, dataset }) => {
    const atlas = buildAtlas(dataset);
    for (const language of LANGUAGES) {
      for (const zoom of ZOOMS) {
        const { standings, wished } = namesAt(zoom, atlas, language);
        const faults = standings.flatMap(({ fault }) => fault ?? []);
        const out = standings.filter(({ isOut }) => isOut).length;
        addRow(
          [`map, zoom ${zoom.toFixed(1)}`, language, set, borders],
          [standings.length - out, out, 0, faults.length, wished - standings.length],
        );
        expect(faults, language).toEqual([]);
      }
    }
  },
);
