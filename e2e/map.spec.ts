import { expect, test } from './test.ts';
import { boxesOf, clashes, type Boxes } from './boxes.ts';

/** Those of Brussels: Charleroi and Namur lie outside the picture, and so do their names. */
const COMMUNES = 19;

/** Pairs of markers that cover each other: they are round. */
function piles(markers: Boxes): string[] {
  return markers.flatMap((a, i) =>
    markers.slice(i + 1).flatMap((b) => {
      const way = Math.hypot(a.left - b.left, a.top - b.top);
      return way < a.right - a.left ? [`${a.name} × ${b.name}`] : [];
    }),
  );
}

for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
] as const) {
  for (const language of ['nl', 'fr', 'en']) {
    test(`every commune is named, and nothing overlaps, at ${width} in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${language}/`);
      await page.locator('.marker').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator('.place-label-commune')).toHaveCount(COMMUNES);
      const labels = await boxesOf(page, '.place-label span');
      const markers = await boxesOf(page, '.marker');
      const overlays = await boxesOf(page, '[data-overlay]');
      expect(clashes(labels, labels)).toEqual([]);
      expect(clashes(labels, markers)).toEqual([]);
      expect(clashes(labels, overlays)).toEqual([]);
      expect(clashes(markers, overlays)).toEqual([]);
      expect(piles(markers)).toEqual([]);
    });
  }
}

test('the region fills the height of the map on a laptop', async ({ page }) => {
  await page.goto('nl/');
  await page.locator('.marker').first().waitFor();
  const [region, map] = await Promise.all([
    page.locator('.area-region').boundingBox(),
    page.locator('.map').boundingBox(),
  ]);
  expect(region!.height / map!.height).toBeGreaterThan(0.78);
});

test('six results are in sight on a laptop; the first one whole on a phone after a search', async ({
  page,
}) => {
  await page.goto('nl/');
  await page.locator('.result').first().waitFor();
  const inSight = async () => {
    const { height } = page.viewportSize()!;
    return (await boxesOf(page, '.result')).filter(({ bottom }) => bottom <= height).length;
  };
  expect(await inSight()).toBeGreaterThanOrEqual(6);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('fr/?near=21014');
  // What comes later takes its place in the view before it is measured.
  await page.locator('.token').first().waitFor();
  await page.locator('.presets').waitFor();
  await page.locator('.result').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const first = await page.locator('.result').first().boundingBox();
  const timeline = await page.locator('.timeline').boundingBox();
  expect(first!.y + first!.height).toBeLessThanOrEqual(timeline!.y);
});

test('on a phone no panel is open by itself, and no marker lies on another', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('nl/');
  const markers = page.locator('.marker');
  await markers.first().waitFor();
  await expect(page.locator('.map-panel[open]')).toHaveCount(0);
  const boxes = await boxesOf(page, '.marker');
  expect(piles(boxes)).toEqual([]);
});

test('zoom, fit and home work by keyboard on the map', async ({ page }) => {
  await page.goto('nl/?view=50.5,4.6,8');
  await page.getByRole('button', { name: 'Inzoomen' }).waitFor();
  const map = page.locator('.map-canvas');
  await map.focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.place-label-commune')).toHaveCount(COMMUNES);
  await expect(page).not.toHaveURL(/view/);
  await page.keyboard.press('f');
  await expect(page.locator('.marker', { hasText: 'Carolocataires' })).toBeInViewport();
});

test('the legend counts the places that find no room for their name, until they do', async ({
  page,
}) => {
  await page.goto('nl/?view=50.84,4.37,10.3');
  await page.locator('.legend summary').click();
  const told = page.getByText(/^Plaatsen zonder naam, bij gebrek aan plek: \d+\./);
  await expect(told).toBeVisible();
  await page.locator('.map-canvas').focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.place-label-commune')).toHaveCount(COMMUNES);
  await expect(told).toBeHidden();
});

test('from afar a count stands for the markers of Brussels, and leads there', async ({ page }) => {
  await page.goto('en/?view=50.5,4.6,8');
  await expect(page.locator('.place-label-province span', { hasText: 'Hainaut' })).toBeVisible();
  await page
    .getByRole('button', { name: /Brussels-Capital Region: \d+ initiatives/ })
    .press('Enter');
  await expect(page.locator('.marker', { hasText: 'Calame' })).toBeVisible();
});

test('a lone commune does not fill the screen: its province is named around it', async ({
  page,
}) => {
  await page.goto('fr/?near=52011');
  await expect(page.locator('.place-label-province span', { hasText: 'Hainaut' })).toBeVisible();
  const disc = await page.locator('.area-origin').boundingBox();
  expect(disc!.height).toBeLessThan(280);
});

test('a chosen commune is ringed, what is elsewhere fades', async ({ page }) => {
  await page.goto('nl/?near=21014');
  await expect(page.locator('.area-origin')).toHaveCount(1);
  await expect(page.locator('.marker', { hasText: 'Vzw Calame' })).not.toHaveClass(/dimmed/);
  await expect(page.locator('.marker', { hasText: 'CityZen' })).toHaveClass(/dimmed/);
});

test('the locator shows the country and leads to Charleroi', async ({ page }) => {
  await page.goto('nl/');
  await expect(page.locator('.locator-land path')).toHaveCount(10);
  await page.locator('.locator').getByRole('button', { name: 'Charleroi' }).click();
  await expect(page.locator('.marker', { hasText: 'Carolocataires' })).toBeInViewport();
});

test('every control is at least 24 pixels wide and high', async ({ page }) => {
  await page.goto('nl/?fiche=calame&years=2008-2022&near=21014');
  await page.locator('.fiche-section').first().waitFor();
  const small = await page
    .locator(
      'button, summary, .marker, nav a, .tray a, .result a, label:has(input), .attribution a',
    )
    .evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24)
          ? [`${element.tagName} ${element.textContent}: ${width} × ${height}`]
          : [];
      }),
    );
  expect(small).toEqual([]);
});

test('a Brussels place has both its names in the fiche', async ({ page }) => {
  await page.goto('nl/?fiche=calame');
  await expect(page.locator('.facts')).toContainText('Sint-Joost-ten-Node / Saint-Josse-ten-Noode');
  await page.goto('en/?fiche=peerondersteuning');
  await expect(page.locator('.facts')).not.toContainText('quartier');
});
