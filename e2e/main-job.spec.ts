import { expect, test, type Page } from './test.ts';
import { alive, askField, askWord } from './acts.ts';

const names = (page: Page, group = '') =>
  page.locator(`.results${group ? `-${group}` : ''} .result-name`).allTextContents();

test('postcode 1210 puts Calame first, which runs there, and apart Le Méridien, which ran', async ({
  page,
}) => {
  await page.goto('nl/');
  await askField(page).fill('1210');
  await page.getByRole('option', { name: /Sint-Joost-ten-Node/ }).click();
  await expect(page.locator('.results h2').first()).toHaveText('Hier, in Sint-Joost-ten-Node');
  expect(await names(page, 'here')).toEqual(['Vzw Calame']);
  // What one cannot join any more stands apart.
  expect(await names(page, 'ended')).toEqual(['Le Méridien']);
  await expect(page).toHaveURL(/near=21014/);
});

test('the window 2008–2012 leaves exactly four, with one undated counted apart', async ({
  page,
}) => {
  await page.goto('nl/?years=2008-2012');
  await expect(page.getByText('4 initiatieven · 1 zonder datum')).toBeVisible();
  expect((await names(page)).sort()).toEqual([
    'Entr’Aide des Marolles',
    'Journal intime',
    'Luistersessies S.tour',
    'Vzw Calame',
  ]);
  await page.getByLabel('1 zonder datum tonen').check();
  expect(await names(page, 'undated')).toEqual(['Antenne Tournesol']);
});

const pressFast = (page: Page, key: string, times: number) =>
  Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));

test('the thumbs of the timeline move by keyboard, and back undoes it', async ({ page }) => {
  await page.goto('nl/');
  await page.getByLabel('Van jaar').focus();
  await pressFast(page, 'ArrowRight', 6);
  await expect(page).toHaveURL(/years=2008-2026/);
  await page.goBack();
  await expect(page).not.toHaveURL(/years/);
  await expect(page.locator('.summary').getByText('19 initiatieven')).toBeVisible();
});

test('a run of quick steps is one entry in the history, on a slow machine too', async ({
  page,
}) => {
  test.slow();
  await page.goto('nl/');
  await page.evaluate(() => {
    addEventListener('input', () => {
      const until = performance.now() + Number(document.body.dataset.lag ?? 0);
      while (performance.now() < until);
    });
  });
  const entries = () => page.evaluate(() => history.length);
  for (let time = 0; time < 30; time++) {
    await page.getByLabel('Van jaar').focus();
    const slow = time % 10 === 9;
    await page.evaluate((lag) => (document.body.dataset.lag = lag), slow ? '450' : '0');
    // Going back leaves an entry ahead that the next run writes over.
    const before = (await entries()) + (time === 0 ? 1 : 0);
    await pressFast(page, 'ArrowRight', 6);
    await expect(page).toHaveURL(/years=2008-2026/);
    expect(await entries()).toBe(before);
    await page.goBack();
    await expect(page).not.toHaveURL(/years/);
  }
});

for (const [language, approach, basis, onMap] of [
  ['nl', 'Community organizing', 'Voetnoot in de bundel', 'Charleroi'],
  ['fr', 'Community organizing', 'Note du recueil', 'Charleroi'],
] as const) {
  test(`community organizing by footnote leaves Carolocataires, and leads back (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/`);
    await page.getByLabel(approach).check();
    await page.locator('summary', { hasText: /Soort verband|Type de lien/ }).click();
    await page.getByLabel(basis).check();
    await expect(page.locator('.result-name')).toHaveText(['Carolocataires Ensemble']);
    await page.locator('.result a').click();
    const fiche = page.locator('.fiche');
    await fiche.getByRole('link', { name: 'Community organizing' }).first().click();
    await expect(fiche.getByRole('heading', { level: 2 })).toContainText('Community organizing');
    await fiche.getByRole('link', { name: 'Carolocataires Ensemble' }).first().click();
    await expect(
      page.locator('.marker-selected', { hasText: `Carolocataires Ensemble, ${onMap}` }),
    ).toBeVisible();
  });
}

test('free text forgives accents, inflection and a slip of the keys', async ({ page }) => {
  for (const text of ['huurder', 'verenigingen', 'meridien', 'gevangenes']) {
    await page.goto('nl/');
    await askWord(page, text);
    await expect(page).toHaveURL(new RegExp(`q=${text}`));
    await expect(page.locator('.result').first()).toBeVisible();
    await expect(page.locator('.summary').getByText('19 initiatieven')).toBeHidden();
  }
});

test('an empty result says why and offers the way back', async ({ page }) => {
  await page.goto('nl/?years=2002-2004&theme=housing');
  await expect(page.getByText('Geen enkel initiatief past')).toBeVisible();
  await page.getByRole('button', { name: /Zonder de periode/ }).click();
  await expect(page.locator('.result').first()).toBeVisible();
});

test('list and map light up together', async ({ page }) => {
  await page.goto('nl/');
  await alive(page, '.marker');
  // Not over the list: that scrolls to what is focused, and what comes under the pointer lights up.
  await page.mouse.move(640, 20);
  await page.locator('.result a', { hasText: 'Vzw Calame' }).focus();
  await expect(page.locator('.marker-hovered')).toContainText('Vzw Calame');
  await page.locator('.marker', { hasText: 'Stedelijke gerechtigheid' }).focus();
  await expect(page.locator('.result.is-hovered')).toContainText('Stedelijke gerechtigheid');
  await page.keyboard.press('Enter');
  await expect(page.locator('#fiche-title')).toContainText('Stedelijke gerechtigheid');
});

test('the language switch keeps the view', async ({ page }) => {
  await page.goto('nl/?fiche=calame&years=2008-2022&near=21014');
  await page.getByRole('link', { name: 'FR' }).click();
  await expect(page).toHaveURL(/\/fr\/\?fiche=calame&years=2008-2022&near=21014/);
  await expect(page.locator('#fiche-title')).toContainText('une cellule autonome');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.reload();
  await expect(page.locator('#fiche-title')).toContainText('une cellule autonome');
});

test('a bad address degrades and says so', async ({ page }) => {
  await page.goto('nl/?approach=magie&years=2012-2008&near=nergens');
  await expect(page.getByRole('alert')).toContainText('“magie” bij werkwijze');
  await expect(page.getByRole('alert')).toContainText('2012-2008');
  await expect(page.locator('.summary').getByText('19 initiatieven')).toBeVisible();
});

test('a region-wide initiative has no pin, lies in the tray and lights the region', async ({
  page,
}) => {
  await page.goto('nl/');
  await expect(page.locator('.marker', { hasText: 'De BRI-Co' })).toHaveCount(0);
  await page.locator('.tray').getByRole('link', { name: 'De BRI-Co’s' }).click();
  await expect(page.locator('.area-region.area-selected')).toBeVisible();
});

test('nothing is asked of another host', async ({ page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto('nl/?fiche=community-organizing');
  await page.locator('.marker').first().waitFor();
  expect([...hosts]).toEqual(['localhost:4173']);
});
