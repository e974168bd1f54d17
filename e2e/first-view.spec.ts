import { expect, test } from './test.ts';
import { alive, askField, holdScript } from './acts.ts';

test.describe('before scripts run', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, width, height] of [
    ['laptop', 1366, 768],
    ['phone', 390, 844],
  ] as const) {
    test(`the page shows the list and the shapes on a ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('fr/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('.result-name:visible').first()).toBeInViewport();
      const map = await page.locator('.first-map').boundingBox();
      expect(map!.width * map!.height).toBeGreaterThan(30_000);
      // Under no panel, and not beside the screen.
      expect(map!.x).toBeGreaterThanOrEqual(0);
      expect(map!.x + map!.width).toBeLessThanOrEqual(width);
    });
  }
});

test('a page holds no script of its own, which its policy would refuse', async ({ page }) => {
  for (const path of ['nl/', 'fr/fiche/calame/', 'en/matrix/', 'nl/edit/']) {
    const response = await page.request.get(path);
    const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter((tag) => !/ src=|ld\+json/.test(tag))).toEqual([]);
  }
});

test('what is typed before the app is there stands in its field, and the focus stays', async ({
  page,
}) => {
  const release = await holdScript(page, 'main');
  await page.goto('nl/', { waitUntil: 'commit' });
  const field = page.locator('.ask input:visible');
  await field.fill('huurder');
  release();
  await alive(page, '.result');
  await expect(askField(page)).toBeFocused();
  await expect(askField(page)).toHaveValue('huurder');
  await page.keyboard.type('s');
  await page.getByRole('option', { name: /“huurders”/ }).click();
  await expect(page).toHaveURL(/q=huurders/);
  await expect(page.locator('.summary p')).not.toHaveText('19 initiatieven');
});

for (const script of ['main', 'index']) {
  test(`all that is typed and ticked before ${script} is there is asked by the app`, async ({
    page,
  }) => {
    const release = await holdScript(page, script);
    await page.goto('fr/', { waitUntil: 'commit' });
    await page.locator('.ask input:visible').fill('habitants');
    await page.getByLabel('Community organizing').check();
    for (const facet of ['Type de lien', 'Thème']) {
      await page.locator('summary', { hasText: facet }).click();
    }
    // What is ticked changes the numbers beside the others: they are the same options still.
    await page.getByLabel('Note du recueil').check();
    await page.getByLabel('Santé communautaire').check();
    // One of an approach, one of a theme.
    await page.getByLabel('Santé mentale').last().check();
    await page.getByLabel('Alimentation').check();
    await page.getByLabel('Alimentation').uncheck();
    release();
    await expect(page).toHaveURL(
      /\/fr\/\?approach=community-organizing,gezondheid&basis=footnote&theme=mental-health$/,
    );
    await expect(askField(page)).toHaveValue('habitants');
  });
}

test('a button that is pressed before the app is there is pressed in it', async ({ page }) => {
  const release = await holdScript(page, 'main');
  await page.goto('nl/');
  await page.getByRole('button', { name: 'Mijn locatie' }).click();
  release();
  await expect(page).toHaveURL(/near=here/);
});

test('the app takes the place of the first view without a jump', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as unknown as { value: number };
        const { documentElement: root } = document;
        root.dataset.shift = String(Number(root.dataset.shift ?? 0) + value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('nl/');
  await alive(page, '.marker');
  await page.waitForTimeout(1000);
  const shift = Number(await page.locator('html').getAttribute('data-shift'));
  expect(shift).toBeLessThan(0.02);
});

test('a link that is pressed before the app is there keeps what the address asks', async ({
  page,
}) => {
  const release = await holdScript(page, 'main');
  await page.goto('nl/?years=2008-2012');
  await page.getByRole('link', { name: 'FR' }).click();
  release();
  await expect(page).toHaveURL(/\/fr\/\?years=2008-2012/);
  await expect(page.locator('[data-alive] .summary p')).toContainText('4 initiatives');
});
