import { test } from './test.ts';
import { look } from './reach.ts';

/** Windows of every shape, in CSS pixels. */
const WINDOWS = {
  'a phone': [390, 844],
  'a small phone': [360, 640],
  'a phone on its side': [844, 390],
  'a small phone on its side': [667, 375],
  'a laptop at 400 %': [320, 256],
  'a low laptop': [1366, 600],
  'a tablet': [768, 1024],
  'a tablet on its side': [1024, 768],
  'a large screen': [2560, 1440],
} as const;

const LANGUAGES = ['nl', 'fr', 'en'] as const;

/** The map as it opens, with a fiche, with the years, with a question. */
const MAP_VIEWS = ['', '?fiche=calame', '?band=tall', '?near=21009&approach=gezondheid'];

const PAGES = [
  'fiche/calame/',
  'matrix/',
  'guide/',
  'links/',
  'place/21004/',
  'glossary/',
  'privacy/',
  'story/',
  'edit/',
  'present/',
  'embed/?list=1',
];
/** A page to read is one column or two: these tell all of its forms. */
const READ_IN = ['a phone', 'a phone on its side', 'a laptop at 400 %', 'a tablet'];

test.beforeEach(async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

for (const [index, [name, [width, height]]] of Object.entries(WINDOWS).entries()) {
  test.describe(`${name}, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    // Each window in one language whole, the map as it opens in all.
    const language = LANGUAGES[index % LANGUAGES.length]!;
    const others = LANGUAGES.filter((one) => one !== language);

    test(`on the map all is within reach, nothing is cut or covered`, async ({ page }) => {
      for (const view of MAP_VIEWS) await look(page, `${language}/${view}`);
      for (const other of others) await look(page, `${other}/`);
    });

    if (READ_IN.includes(name)) {
      test('on the pages all is within reach, nothing is cut or covered', async ({ page }) => {
        for (const view of PAGES) await look(page, `${language}/${view}`);
      });
    }
  });
}
