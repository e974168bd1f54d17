import { expect, test } from './test.ts';
import { look } from './reach.ts';

/** Twice the usual, as a person sets it in the browser. */
const LETTERS = 32;

// Firefox is told as it starts; Chromium once the page is there.
test.use({
  launchOptions: async ({ launchOptions, browserName }, use) => {
    const wanted = { 'font.size.variable.x-western': LETTERS };
    await use(
      browserName === 'firefox' ? { ...launchOptions, firefoxUserPrefs: wanted } : launchOptions,
    );
  },
});

const VIEWS = ['', '?fiche=calame', '?band=tall', 'fiche/calame/', 'matrix/', 'guide/', 'edit/'];

for (const [language, width, height] of [
  ['nl', 390, 844],
  ['fr', 844, 390],
  ['en', 768, 1024],
  ['fr', 1366, 768],
  ['nl', 1920, 1080],
] as const) {
  test(`letters of twice the size, ${width} × ${height}, ${language}: all is within reach`, async ({
    page,
    browserName,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    if (browserName === 'chromium') {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.enable');
      await session.send('Page.setFontSizes', { fontSizes: { standard: LETTERS, fixed: LETTERS } });
    }
    for (const view of VIEWS) {
      await look(page, `${language}/${view}`);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        `${LETTERS}px`,
      );
    }
  });
}
