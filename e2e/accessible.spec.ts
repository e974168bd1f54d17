import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const VIEWS = [
  '',
  'fiche/calame/',
  'fiche/community-organizing/',
  'fiche/voor-wie/',
  '?near=21014&years=2008-2012',
  '?band=tall&group=approach&years=2008-2012',
];

for (const language of ['nl', 'fr', 'en']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${language}, ${scheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const view of VIEWS) {
        await page.goto(`${language}/${view}`);
        await page.locator('.result').first().waitFor();
        await page.locator('.band').waitFor();
        if (view.startsWith('fiche')) await page.locator('.fiche-section').first().waitFor();
        const axe = new AxeBuilder({ page });
        // The dark differs from the light in its colours alone.
        if (scheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
        const { violations } = await axe.analyze();
        expect(
          violations.map(({ id, nodes }) => [view, id, nodes.map(({ html }) => html)]),
        ).toEqual([]);
      }
    });
  }
}

test('axe finds nothing on a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const view of ['nl/', 'nl/fiche/calame/', 'nl/?band=tall&group=commune']) {
    await page.goto(view);
    await page.locator('.bottom-sheet :is(.result, .fiche-section)').first().waitFor();
    await page.locator('.band').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [view, id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  }
});
