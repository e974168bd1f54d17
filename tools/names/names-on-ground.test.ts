import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES, type WholeDataset } from '../../src/domain/model.ts';
import { buildAtlas } from '../../src/state/atlas.ts';
import { resolve } from '../../src/data/resolve.ts';
import { madeUpDataset } from '../made-up/initiatives.ts';
import { importedBorders, placeShapes } from '../shapes.ts';
import { siteSource } from '../site-dataset.ts';
import { chartOf, judgePart, type Look } from './judge-chart.ts';
import { withOtherBorders } from './test-borders.ts';

const ROWS: string[] = [];
const source = siteSource();
const schematic = resolve(source, placeShapes(source, null), null);
const imported = importedBorders();
const BORDERS: Readonly<Record<string, WholeDataset>> = {
  schematic,
  'made up': withOtherBorders(schematic),
  // Where a maintainer has imported some, those too.
  ...(imported ? { imported: resolve(source, placeShapes(source, imported), null) } : {}),
};
const SETS: Readonly<Record<string, (dataset: WholeDataset) => WholeDataset>> = {
  'the guide': (dataset) => dataset,
  '60 made up': (dataset) => madeUpDataset(dataset, 60),
  '200 made up': (dataset) => madeUpDataset(dataset, 200),
};
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
    ...{
      width: 725,
      height: 703,
      allNames: true,
      parts: [1, 0.85, 0.7],
      mostNumbered: 12,
      listsWhole: true,
    },
    taken: [{ x: 190, y: 50, width: 380, height: 100 }],
    enlarges: true,
  },
  'slide, 16:9': { ...PLAIN, width: 308, height: 332 },
  'slide, 4:3': { ...PLAIN, width: 231, height: 332 },
  picture: {
    ...PLAIN,
    width: 567,
    height: 375,
    parts: [1, 0.87, 0.77],
    mostNumbered: 8,
    listsWhole: true,
  },
};

for (const [borders, dataset] of Object.entries(BORDERS)) {
  for (const [set, made] of Object.entries(SETS)) {
    test(
      `no name stands on another's ground: ${set}, ${borders} borders`,
      { timeout: 60_000 },
      () => {
        const atlas = buildAtlas(made(dataset));
        for (const [medium, look] of Object.entries(MEDIA)) {
          for (const language of LANGUAGES) {
            const layout = chartOf(atlas, look, language);
            const { inset, centre } = layout;
            const parts = [layout, inset, centre].filter((part) => part !== null);
            const tallies = parts.map((part) => judgePart(part, atlas, language));
            const sum = (key: 'own' | 'outside' | 'numbered' | 'leftOut') =>
              tallies.reduce((all, tally) => all + tally[key], 0);
            const faults = tallies.flatMap((tally) => tally.faults);
            const cells = [medium, language, set, borders, sum('own'), sum('outside')];
            ROWS.push(
              `| ${[...cells, sum('numbered'), faults.length, sum('leftOut')].join(' | ')} |`,
            );
            expect(faults, `${medium}, ${language}`).toEqual([]);
          }
        }
      },
    );
  }
}

test('the table of how names stand is written', () => {
  const head = [
    '| medium | language | set | borders | own ground | outside | number | faults | left out |',
    '|---|---|---|---|---|---|---|---|---|',
  ];
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync('node_modules/.cache/names.md', [...head, ...ROWS, ''].join('\n'));
  expect(ROWS.length).toBeGreaterThan(0);
});
