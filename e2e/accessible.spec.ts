import { expect, test, type Page } from './test.ts';
import { alive, open } from './acts.ts';
import { axeFaults } from './axe.ts';

const ON_MAP = [
  '',
  '?fiche=calame',
  '?fiche=community-organizing',
  '?near=21014&years=2008-2012',
  '?band=tall&group=approach&years=2008-2012',
  '?near=flagey&within=2km&shade=own',
];
const PAGES = [
  'fiche/calame/',
  'fiche/community-organizing/',
  'fiche/voor-wie/',
  'places/21014/',
  'organisation/fdss/',
  'guide/?q=huurders',
  'matrix/',
  'links/?fiche=calame',
  'glossary/',
  'privacy/',
];

async function faults(page: Page, view: string, scheme: 'light' | 'dark' = 'light') {
  // The dark differs from the light in its colours alone.
  const rules = scheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined;
  return (await axeFaults(page, rules)).map((fault) => `${view}: ${fault}`);
}

for (const language of ['nl', 'fr', 'en']) {
  // Colours do not depend on the language: the dark is looked at in one.
  for (const scheme of language === 'nl' ? (['light', 'dark'] as const) : (['light'] as const)) {
    test(`axe finds nothing on the map in ${language}, ${scheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      // The other languages differ in their words alone: some views show them all.
      for (const view of language === 'nl' ? ON_MAP : ON_MAP.slice(1, 4)) {
        await page.goto(`${language}/${view}`);
        await page.locator('.result').first().waitFor();
        await page.locator('.timeline-chart').waitFor();
        if (view.startsWith('?fiche')) await page.locator('.fiche-section').first().waitFor();
        expect(await faults(page, view, scheme)).toEqual([]);
      }
    });
  }
}

for (const [language, scheme, views] of [
  ['nl', 'light', PAGES],
  ['nl', 'dark', PAGES],
  ['fr', 'light', PAGES.slice(0, 4)],
  ['en', 'light', PAGES.slice(4)],
] as const) {
  test(`axe finds nothing on the pages in ${language}, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const view of views) {
      await open(page, `${language}/${view}`);
      expect(await faults(page, view, scheme)).toEqual([]);
    }
  });
}

test('axe finds nothing on a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const view of ['nl/', 'nl/?fiche=calame', 'nl/?band=tall&group=commune']) {
    await page.goto(view);
    // Under the tall timeline it is there, and not to be seen.
    const inSheet = page.locator('.bottom-sheet :is(.result, .fiche-section)');
    await inSheet.first().waitFor({ state: 'attached' });
    await page.locator('.presets').waitFor();
    expect(await faults(page, view)).toEqual([]);
  }
  for (const view of ['nl/fiche/community-organizing/', 'nl/matrix/', 'nl/links/']) {
    await open(page, view);
    expect(await faults(page, view)).toEqual([]);
  }
});

/** What stands before somebody else's data, and these. */
const OTHERS = [
  '?data=https://example.org/x.csv',
  '?data=data/initiatives.csv',
  '?data=file:',
  '?data=javascript:x',
  '?data=data/initiatives.geojson',
];

test('axe finds nothing before and on data of others', async ({ page }) => {
  test.slow();
  for (const view of OTHERS) {
    await page.goto(`nl/${view}`);
    await page.locator('.gate h1, .result').first().waitFor();
    expect(await faults(page, view)).toEqual([]);
  }
});

const SHOWN = [
  'present/',
  'present/?step=years',
  'present/?step=gezondheid.2',
  'present/?step=challenges',
  'present/?step=closing',
  'presenter/?step=gezondheid.2',
  'story/',
  'poster/',
  'handout/?approach=community-organizing',
  'sheet/?near=21004',
  'embed/?list=1',
];

test('axe finds nothing on what is shown, printed and embedded', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const view of SHOWN) {
    await page.goto(`nl/${view}`);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    await page.locator('svg').first().waitFor();
    expect(await faults(page, view)).toEqual([]);
  }
  for (const key of ['o', '?', 'q']) {
    await page.goto('nl/present/');
    await page.locator('.slide h1').waitFor();
    await page.keyboard.press(key);
    await page.locator('.meeting-panel').waitFor();
    expect(await faults(page, `present ${key}`)).toEqual([]);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the ways to show and share, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto('nl/');
    await alive(page, '.result');
    await page.getByRole('button', { name: 'Deel', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await faults(page, 'menu', scheme)).toEqual([]);
    for (const part of [/^QR-code/, /^Voeg toe/, /^Afbeelding/, /^Op je eigen/, /^Andere/]) {
      await dialog.getByRole('button', { name: part }).click();
      await dialog.getByRole('button', { name: 'Terug' }).waitFor();
      expect(await faults(page, String(part), scheme)).toEqual([]);
      await dialog.getByRole('button', { name: 'Terug' }).click();
    }
  });
}
