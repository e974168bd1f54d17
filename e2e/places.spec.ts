import { expect, test } from './test.ts';
import { alive } from './acts.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a commune tells its own, its neighbours’ and its region’s', async ({
    page,
  }) => {
    await page.goto('nl/places/21014/');
    await expect(page.locator('h1')).toContainText('Sint-Joost-ten-Node');
    const part = (title: string) =>
      page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
    await expect(part('Hier').getByRole('link')).toHaveText(['Le Méridien', 'Vzw Calame']);
    await expect(part('In de buurgemeenten').getByRole('listitem').first()).toContainText('ca. ');
    await expect(part('In het hele gewest').getByRole('link')).toHaveCount(6);
    await expect(part('Werkwijzen hier')).toContainText('Versterking van het handelingsvermogen');
    await expect(part('Werkwijzen hier')).toContainText('Hier (nog) niet: ');
    await expect(
      page.locator('dd', { hasText: 'Brussel' }).getByRole('link').first(),
    ).toBeVisible();
    await expect(page.locator('.spans')).toBeVisible();
  });

  test('where there is nothing yet, that and the nearest are said', async ({ page }) => {
    await page.goto('fr/places/21016/');
    await expect(page.locator('.lead')).toContainText('ne décrit pas encore d’initiative ici');
    await expect(page.locator('.lead')).toContainText(/Au plus près\s: .* env\. \d+ km/);
    await page.getByRole('link', { name: 'Forest' }).click();
    await expect(page.locator('h1')).toContainText('Forest');
  });

  test('the region and a neighbourhood have pages of their own', async ({ page }) => {
    await page.goto('en/places/04000/');
    await expect(page.locator('h1')).toContainText('Brussels-Capital Region');
    await page.getByRole('link', { name: 'Marolles', exact: true }).first().click();
    await expect(page.locator('h1')).toContainText('Marolles');
    await expect(page.getByRole('heading', { name: 'Elsewhere in Brussels' })).toBeVisible();
  });
});

test('a place is one press away from where it is named', async ({ page }) => {
  await page.goto('nl/?near=21014');
  await page.getByRole('link', { name: 'Over deze plaats' }).click();
  await expect(page).toHaveURL(/\/nl\/places\/21014\/\?near=21014/);
  await page.goto('nl/fiche/calame/');
  await page.getByRole('link', { name: 'Sint-Joost-ten-Node' }).first().click();
  await expect(page).toHaveURL(/\/nl\/places\/21014\//);
});

test('an address from before leads to the page all the same', async ({ page }) => {
  await page.goto('nl/');
  await alive(page);
  await page.evaluate(() => {
    history.pushState(null, '', 'place/laken/');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.locator('h1')).toContainText('Laken');
});
